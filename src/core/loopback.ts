const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host, as `URL` writes it, is this machine itself: nobody can listen on the way to it. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);
