type Primitive = string | number | boolean | undefined | null;

/**
 * The fields that a loose schema names, readonly all the way down. What else a document holds is kept when it is
 * changed, and nobody reads it.
 */
export type Known<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Known<Item>[]
    : {readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]>};
