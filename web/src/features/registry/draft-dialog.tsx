import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { beginOutgoing, listPaperKinds } from '#/features/registry/outgoing';
import { DOCUMENT_TYPES, URGENCIES } from '#/features/registry/registry-words';

export interface DraftDialogProps {
  readonly agencyId: string;
  readonly onBegun: (document: OutgoingDocument) => void;
  readonly onClose: () => void;
}

const MOST_COPIES = 999;

/** Begins a document: what it is, what it is about, and to whom it goes. */
export function DraftDialog({ agencyId, onBegun, onClose }: DraftDialogProps) {
  const kinds = useResource(`paper kinds ${agencyId}`, () => listPaperKinds(agencyId));
  const [type, setType] = useState<string | undefined>('LETTER');
  const [subject, setSubject] = useState('');
  const [urgency, setUrgency] = useState<string | undefined>('NORMAL');
  const [receivers, setReceivers] = useState('');
  const [copies, setCopies] = useState('1');
  const [paperKind, setPaperKind] = useState<string>();
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const to = receiversOf(receivers);
    const wrong = [
      ...(subject.trim() === '' ? [{ id: '/subject', message: t('registry.error.needed') }] : []),
      ...(to === undefined ? [{ id: '/receivers', message: t('registry.error.receivers') }] : []),
      ...(/^\d{1,3}$/.test(copies) && Number(copies) >= 1 && Number(copies) <= MOST_COPIES
        ? []
        : [{ id: '/copies', message: t('registry.error.copies') }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0 || to === undefined) return;
    const body = {
      type: DOCUMENT_TYPES.find(one => one === type) ?? 'LETTER',
      subject: subject.trim(),
      urgency: URGENCIES.find(one => one === urgency) ?? 'NORMAL',
      receivers: to,
      copies: Number(copies),
      ...(paperKind === undefined ? {} : { paperKind }),
    };
    const done = await action.run(() => beginOutgoing(agencyId, body));
    if (done?.ok === true) onBegun(done.data);
  };
  return (
    <ActForm title={t('registry.draft')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Select
        id="/type"
        label={t('registry.typeName')}
        choices={DOCUMENT_TYPES.map(one => ({ value: one, label: t(`registry.type.${one}`) }))}
        value={type}
        onChange={setType}
      />
      <TextArea
        id="/subject"
        label={t('registry.subject')}
        hint={t('registry.noSecrets')}
        error={errorOf('/subject')}
        value={subject}
        onChange={setSubject}
        maxLength={500}
      />
      <TextArea
        id="/receivers"
        label={t('registry.receivers')}
        hint={t('registry.receiversHint')}
        error={errorOf('/receivers')}
        value={receivers}
        onChange={setReceivers}
      />
      <Select
        id="/urgency"
        label={t('registry.urgency')}
        choices={URGENCIES.map(one => ({ value: one, label: t(`registry.urgency.${one}`) }))}
        value={urgency}
        onChange={setUrgency}
      />
      <TextInput
        id="/copies"
        label={t('registry.copies')}
        error={errorOf('/copies')}
        value={copies}
        onChange={setCopies}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        maxLength={3}
      />
      <Loaded of={kinds}>
        {({ items }) => (
          <Select
            id="/paperKind"
            label={t('registry.paperKind')}
            hint={t('registry.paperKindHint')}
            optional
            none={t('registry.noPaperKind')}
            choices={items.filter(({ listed }) => listed).map(({ code, name }) => ({ value: code, label: name }))}
            value={paperKind}
            onChange={setPaperKind}
          />
        )}
      </Loaded>
    </ActForm>
  );
}

/** A line each: the code, then the name; undefined when a line is neither. */
function receiversOf(text: string): { code: string; name: string }[] | undefined {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => /^(\S+)\s+(.+)$/.exec(line));
  const read = lines.flatMap(line =>
    line?.[1] === undefined || line[2] === undefined ? [] : [{ code: line[1], name: line[2] }],
  );
  return read.length === lines.length ? read : undefined;
}
