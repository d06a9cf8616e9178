/** The family names of most people, by which a name is known that stands under no name of a field. */
const CHINESE = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤',
);
const KOREAN = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용',
);
const JAPANESE = new Set(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川
  村上 近藤 石井 遠藤 青木 坂本 西村 福田 太田 三浦 藤井 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 藤原 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野
  丸山 今井 高田 藤本 河野 村田 上野 武田 杉山 増田 小島 平野 大塚 千葉 久保 松井 岩崎 桜井 野口 松尾 菊地 野村 木下 佐野 菅原 新井`.split(
    /\s+/,
  ),
);
/** Parts of towns and districts, which look like names. */
const PLACE = /[市区區县縣省州町村郡府都道路街号號店]$/;

/** Whether a whole text is a name as they are written in China, Japan or Korea. Pure. */
export function isAsianName(text: string): boolean {
  if (/^\p{Script=Hangul}{3}$/u.test(text))
    return KOREAN.has(text.charAt(0)) && !/[시군구읍면동로길]$/.test(text);
  if (
    !/^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}(?:[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4})?$/u.test(
      text,
    )
  )
    return false;
  const [first = '', second] = text.split(/[ \u3000]/);
  if (second !== undefined) return JAPANESE.has(first);
  if (PLACE.test(text)) return false;
  if (text.length <= 3 && CHINESE.has(text.charAt(0))) return true;
  return [3, 2].some(
    length => text.length > length && text.length <= length + 3 && JAPANESE.has(text.slice(0, length)),
  );
}
