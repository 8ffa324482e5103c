/** An answer as JSON keeps it. */
export type Answer = string | number | boolean | null | readonly Answer[] | Answers;

export interface Answers {
  readonly [name: string]: Answer | undefined;
}

/** The part of JSON Schema 2020-12 that a form may use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  /** What to say instead of the general sentence when an answer breaks a rule of this question. */
  readonly errorMessage?: string;
  readonly const?: Answer;
  readonly enum?: readonly Answer[];
  readonly oneOf?: readonly { readonly const: Answer; readonly title?: string }[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly additionalProperties?: boolean;
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly allOf?: readonly Schema[];
}

/** When an element is shown: its condition is itself a schema that the answer at a scope has to meet. */
export interface Rule {
  readonly effect: 'SHOW' | 'HIDE';
  readonly condition: { readonly scope: string; readonly schema: Schema };
}

export interface ControlOptions {
  readonly format?: 'textarea' | 'radio' | 'phone' | 'address';
  readonly autocomplete?: string;
  readonly prefill?: string;
  readonly addLabel?: string;
  readonly detail?: Layout | readonly UiElement[];
}

export interface Control {
  readonly type: 'Control';
  readonly scope: string;
  readonly label?: string;
  readonly options?: ControlOptions;
  readonly rule?: Rule;
}

export interface Label {
  readonly type: 'Label';
  readonly text: string;
  readonly rule?: Rule;
}

export interface Layout {
  readonly type: 'VerticalLayout' | 'HorizontalLayout' | 'Group';
  readonly label?: string;
  readonly elements: readonly UiElement[];
  readonly rule?: Rule;
}

export type UiElement = Control | Label | Layout;

/** One page of the form. */
export interface Category {
  readonly type: 'Category';
  readonly label: string;
  readonly elements: readonly UiElement[];
  readonly rule?: Rule;
}

export interface Categorization {
  readonly type: 'Categorization';
  readonly elements: readonly Category[];
}

/** A published form: the rules of its answers, its pages, and its words in other languages by pointer. */
export interface FormDefinition {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly titleEn?: string;
  readonly schema: Schema;
  readonly ui: Categorization;
  readonly i18n?: { readonly en?: Readonly<Record<string, string>> };
}
