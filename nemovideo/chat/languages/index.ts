/** The languages the Assistant reads and answers in. Another one is a file beside these, and a line here. */
import { en } from './en';
import { zh } from './zh';
import { zhHant } from './zhHant';

export const LANGUAGES = [en, zh, zhHant] as const;
export type Language = (typeof LANGUAGES)[number]['code'];
/** What a new session is told of a language, for example `zh-TW`. */
export const sessionLanguage = (code: Language): string =>
	LANGUAGES.find((one) => one.code === code)?.session ?? LANGUAGES[0].session;

export type { DirectAction, LanguageRules } from './language';
export type { Meaning, Replies } from './replies';

/** Little words of languages that are not spoken here: what looks like an order is asked back. */
export const FOREIGN_SPEECH =
	/(?:^| )(?:el|los|las|del|por|favor|para|une|des|du|s'il|plaît|plait|vous|mon|der|das|den|dem|bitte|mein|meine|meinen|und|ich|gli|il|mio|meu|minha|o|het|mijn|een|alstublieft|tolong|lütfen|proszę|vidéo|vídeo|giúp|tôi)(?: |$)/;

/** Words of languages that are not spoken here which name one of the actions: asked back, never done. */
export const FOREIGN =
	/export|descarg|download|herunterlad|t[ée]l[ée]charg|baix|esport|scaric|экспорт|скача|выгруз|エクスポート|ダウンロード|書き出し|내보내|다운로드|تصدير|صد[ّ]?ر|تحميل|डाउनलोड|निर्यात|xuất|tải|unduh|indir|cr[ée]dit|кредит|クレジット|크레딧|guthaben|saldo|solde|क्रेडिट|รดิต|ดาวน์โหลด|status|estado|état|fertig|listo|prêt|pronto|готов|완성|완료됐|できた|archivo|arquivo|fichier|datei|файл|파일|ファイル/;

/** Letters that no language here is written with; those of the Latin alphabet with a mark above or below too. */
export const OTHER_SCRIPT = /[\u00c0-\u024f\u0370-\u1fff\u3040-\u30ff\uac00-\ud7af]/g;

/** "Not", "not yet", "later" in languages that are not spoken here: a chat model exports nothing against them. */
export const NOT_YET =
	/(?:^| )(?:no|não|nao|non|ne|nicht|kein|keine|noch|niet|nie|pas|todav[ií]a|a[uú]n|encore|ainda|ancora|sp[aä]ter|despu[eé]s|depois|plus tard|dopo|luego|не|нет|ещё|еще|потом|позже|henüz|değil|sonra|jangan|belum|nanti|chưa|đừng|khoan|लेकिन|मत|नहीं|बाद)(?: |$)|まだ|ない|後で|あとで|待って|말고|말아|마세요|아직|나중|기다|(?:^| )لا |ليس|بعد|อย่า|ยัง/;
