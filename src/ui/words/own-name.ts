/** What a language is called in itself, as it stands in a list: “Français”. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.replace(/^\p{L}/u, (first) => first.toLocaleUpperCase(tag));
}
