/**
 * The address of a picture or a recording when it lies on the page's own site; undefined when it does not. Another site
 * would be told that somebody answers, and which question.
 */
export function onOwnSite(adress: string | undefined): string | undefined {
  if (adress === undefined) return undefined;
  try {
    const {origin, href} = new URL(adress, document.baseURI);
    return origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}
