import type { ModelDesk } from '../../../protocol/model-desk.ts';

/** What choosing a model does through the browser. */
export interface ModelDoors {
  /** What speaks to models and keeps keys, loaded when it is first wanted. */
  desk(): Promise<ModelDesk>;
  /** Asks for the leave to connect to an address, and to send pages there. Called synchronously in a click. */
  askLeave(address: string, sendsPages: boolean): Promise<boolean>;
  /** Gives back all leave that was asked for models, but not for the address that one is used at. */
  dropLeave(usedAt: string | null): Promise<boolean>;
}
