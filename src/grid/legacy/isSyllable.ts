const front =
  "e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu";
const unrounded =
  "a|ac|ach|ai|ak|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăk|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|ơ|ơi|ơm|ơn|ơp|ơt|" +
  "ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu";
const rounded =
  "o|oc|oi|om|on|ong|op|ot|ooc|oong|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oe|oen|" +
  "oeo|oet|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|u|ua|uc|ui|um|un|ung|up|ut|uân|uât|uâng|uây|uê|uêch|uênh|uôc|uôi|uôm|uôn|uông|" +
  "uôt|uơ|uy|uya|uych|uyên|uyêt|uynh|uyt|uyp|uyu";

/** Onset and rime by the rules of Vietnamese spelling, without the tone. */
const spelled = new RegExp(
  [
    `(?:b|ch|d|đ|gi|h|kh|l|m|n|nh|p|ph|r|s|t|th|tr|v|x|)(?:${front}|${unrounded}|${rounded})`,
    `(?:c|g|ng)(?:${unrounded}|${rounded})`,
    `(?:k|gh|ngh)(?:${front})`,
    "gi|gin|giêng|giêt",
    "(?:h|k|l|m|s|t|v|)y|yêm|yên|yêng|yêt|yêu",
    `qu(?:${front}|${unrounded}|ôc|y|ych|yên|yêt|ynh|yt)`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|")
    .replace(/^(.*)$/, "^(?:$1)$"),
);

/** Whether a word, in Unicode, is spelled as a Vietnamese syllable can be, whatever the case and the place of its tone. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize("NFD");
  const [tone, ...more] = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  // A tone stands on a vowel, unlike in ñ.
  if (more.length > 0 || /[b-df-hj-np-tv-xz][\u0300\u0301\u0303\u0309\u0323]/.test(letters)) return false;
  const base = (tone === undefined ? letters : letters.replace(tone, "")).normalize("NFC");
  // After a final c, ch, k, p or t there are two tones only.
  if (/[ckpt]$|ch$/.test(base) && tone !== "\u0301" && tone !== "\u0323") return false;
  return spelled.test(base);
}
