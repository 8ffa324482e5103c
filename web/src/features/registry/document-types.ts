import { t } from '#/i18n/translate';
import type { DocumentType } from '#/api/types';
import type { Choice } from '#/ui/radios';

/**
 * The types of Decree 30/2020, Annex III, with what they are called in a register: first those that officers write most. A letter
 * has no abbreviation.
 */
const TYPES: Readonly<Record<DocumentType, readonly [abbreviation: string, name: string]>> = {
  LETTER: ['', 'Công văn'],
  DECISION: ['QĐ', 'Quyết định'],
  NOTICE: ['TB', 'Thông báo'],
  REPORT: ['BC', 'Báo cáo'],
  PLAN: ['KH', 'Kế hoạch'],
  SUBMISSION: ['TTr', 'Tờ trình'],
  INVITATION: ['GM', 'Giấy mời'],
  DIRECTIVE: ['CT', 'Chỉ thị'],
  RESOLUTION: ['NQ', 'Nghị quyết'],
  GUIDANCE: ['HD', 'Hướng dẫn'],
  MINUTES: ['BB', 'Biên bản'],
  TRANSFER_NOTE: ['PC', 'Phiếu chuyển'],
  REGULATION: ['QC', 'Quy chế'],
  RULES: ['QyĐ', 'Quy định'],
  COMMUNIQUE: ['TC', 'Thông cáo'],
  PROGRAMME: ['CTr', 'Chương trình'],
  SCHEME: ['PA', 'Phương án'],
  PROPOSAL: ['ĐA', 'Đề án'],
  PROJECT: ['DA', 'Dự án'],
  CONTRACT: ['HĐ', 'Hợp đồng'],
  DISPATCH: ['CĐ', 'Công điện'],
  MEMORANDUM: ['BGN', 'Bản ghi nhớ'],
  AGREEMENT: ['BTT', 'Bản thỏa thuận'],
  AUTHORISATION: ['GUQ', 'Giấy ủy quyền'],
  INTRODUCTION: ['GGT', 'Giấy giới thiệu'],
  LEAVE: ['GNP', 'Giấy nghỉ phép'],
  COVER_NOTE: ['PG', 'Phiếu gửi'],
  CALL_NOTE: ['PB', 'Phiếu báo'],
};

export const DOCUMENT_TYPES = Object.keys(TYPES) as readonly DocumentType[];

/** All types, each with its abbreviation. */
export function typeChoices(): readonly Choice[] {
  return DOCUMENT_TYPES.map(type => {
    const [abbreviation] = TYPES[type];
    const name = t(`registry.type.${type}`);
    return { value: type, label: abbreviation === '' ? name : `${name} (${abbreviation})` };
  });
}

export function documentType(value: string | undefined): DocumentType {
  return DOCUMENT_TYPES.find(one => one === value) ?? 'LETTER';
}

/** What a type is called in a register, whatever the language of the page. */
export function registerName(type: DocumentType): string {
  return TYPES[type][1];
}
