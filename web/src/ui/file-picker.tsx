import { useId, useState, type DragEvent } from 'react';
import { t } from '#/i18n/translate';
import { classNames } from '#/ui/class-names';

export interface FilePickerProps {
  /** The id of the button, so that an error can lead to it. */
  readonly id: string;
  /** What the files are, for a screen reader. */
  readonly label: string;
  readonly accept: readonly string[];
  readonly hint: string;
  readonly error?: string | undefined;
  readonly multiple?: boolean;
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What the camera took, where that is not treated as any file is. */
  readonly onPhotograph?: ((files: readonly File[]) => void) | undefined;
}

/** Picks files from the device, by dropping them, or with the camera; the browser's own control speaks English. */
export function FilePicker({
  id,
  label,
  accept,
  hint,
  error,
  multiple = false,
  camera = false,
  onFiles,
  onPhotograph = onFiles,
}: FilePickerProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    // Dropping is only a shortcut for the buttons inside, which work by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={label}
      className={classNames('file__drop', over && 'file__drop--over')}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <div className="file__buttons">
        <PickButton
          id={id}
          label={label}
          text={t('file.choose')}
          accept={accept}
          multiple={multiple}
          onFiles={onFiles}
        />
        {camera && (
          <PickButton
            label={label}
            text={t('file.camera')}
            accept={['image/*']}
            capture
            multiple={false}
            onFiles={onPhotograph}
          />
        )}
      </div>
    </div>
  );
}

export interface PickButtonProps {
  readonly id?: string;
  readonly label: string;
  readonly text: string;
  readonly accept: readonly string[];
  readonly multiple: boolean;
  readonly capture?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** One button that picks files, or takes a photograph. */
export function PickButton({ id, label, text, accept, multiple, capture = false, onFiles }: PickButtonProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  return (
    <span className={classNames('file__button', capture && 'file__button--camera')}>
      <input
        id={inputId}
        type="file"
        accept={accept.join(',')}
        multiple={multiple}
        capture={capture ? 'environment' : undefined}
        aria-describedby={id === undefined ? undefined : `${id}-hint`}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <label className="button button--secondary" htmlFor={inputId}>
        {text} <span className="visually-hidden">{label}</span>
      </label>
    </span>
  );
}
