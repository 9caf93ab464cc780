interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers `ctor` unless the tag is taken: two widgets on an intranet page may each bundle their own copy, and the
 * first one wins. Warns when the versions differ.
 */
export function define(tag: string, ctor: Versioned): void {
  const existing: Versioned | undefined = customElements.get(tag);
  if (existing === undefined) {
    customElements.define(tag, ctor);
  } else if (existing !== ctor && existing.version !== ctor.version) {
    console.warn(`<${tag}> ${ctor.version} was not registered: ${existing.version} already is.`);
  }
}
