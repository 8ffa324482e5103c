import type { FieldText } from '#/ui/field';
import type { Control, UiElement } from '#/ui/form/definition';
import type { Placed } from '#/ui/form/form-context';
import { ListControl } from '#/ui/form/list-control';
import { LockedAnswer } from '#/ui/form/locked-answer';
import { OpenControl } from '#/ui/form/open-control';
import { detailOf, entriesOf, entryBase, isShown, parentAnswers, questionOf } from '#/ui/form/pages';
import { isRequired } from '#/ui/form/schema';

/** The elements of a page or of a list's entry that their rules let be shown. */
export function Elements({ elements, base, context }: Placed & { readonly elements: readonly UiElement[] }) {
  return (
    <>
      {elements.map((element, index) => {
        if (!isShown(element.rule, base, context.pruned)) return null;
        switch (element.type) {
          case 'Control':
            return <ControlElement key={element.scope} element={element} base={base} context={context} />;
          case 'Label':
            return <p key={index}>{element.text}</p>;
          case 'Group':
          case 'VerticalLayout':
          case 'HorizontalLayout':
            return <Elements key={index} elements={element.elements} base={base} context={context} />;
        }
      })}
    </>
  );
}

/** One question of a form, drawn by what its schema lets be answered. */
function ControlElement({ element, base, context }: Placed & { readonly element: Control }) {
  const question = questionOf(element, base);
  const { words, pruned, errors } = context;
  const name = question.pointer.slice(question.parentPointer.length + 1);
  const text: FieldText = {
    id: question.pointer,
    label: words.label(question),
    hint: context.noteAt?.(question.pointer) ?? words.hint(question),
    error: errors.get(question.pointer),
    optional: !isRequired(base.root, question.parent, parentAnswers(question, pruned), name),
  };
  if (question.schema.type !== 'array') {
    if (context.onlyOpen && !context.isOpen(question.pointer)) return null;
    const Shown = context.isOpen(question.pointer) ? OpenControl : LockedAnswer;
    return <Shown question={question} text={text} context={context} />;
  }
  if (context.onlyOpen && !hasOpen(element, base, context)) return null;
  const entry = (index: number) => (
    <Elements elements={detailOf(element)} base={entryBase(question, base, index)} context={context} />
  );
  return <ListControl question={question} text={text} context={context} renderEntry={entry} />;
}

/** Whether a list, or anything in one of its entries, may be changed. */
function hasOpen(element: Control, base: Placed['base'], { answers, isOpen }: Placed['context']): boolean {
  const question = questionOf(element, base);
  const entries = entriesOf(question, answers).map((_entry, index) => entryBase(question, base, index));
  const inside = entries.flatMap(entry => detailControls(element).map(control => questionOf(control, entry).pointer));
  return [question.pointer, ...inside].some(isOpen);
}

function detailControls(element: Control): readonly Control[] {
  return detailOf(element).filter(each => each.type === 'Control');
}
