type Primitive = string | number | boolean | undefined | null;

/** `T` with every field and every list readonly, all the way down: a document is never changed, only replaced. */
export type Immutable<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : {readonly [Key in keyof T]: Immutable<T[Key]>};
