/** Family names that stand before the given name: Korean, Chinese and Vietnamese, as romanised by the press. Compiled for this project; lower case. */

export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu yoo hong moon son bae baek heo nam ha joo chun chung roh min na ban ko no yang
  jin cha woo eom byun suh rhee yun choe ri pak jo paek hyon
  xi li wang zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia
  ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao liao zou xiong jin hao kong bai cui qiu qin hou jiao meng gu mao wan duan lei qian tan ouyang qin wen geng mo qi
  tsai tsang hsieh hsu chiang chang chou chiu kuo lai hsueh ko tseng su yeh lo pan lam leung wong chan cheung lau ho ng yip tam kwok tsui fung yeung mak cheng law tse hui lui
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly truong dinh`.split(/\s+/),
);

/** Whether `word` could be a syllable or two of a given name from there: "Jinping", "Jae-in", "Jong". */
export function isEastAsianGiven(word: string): boolean {
  return (
    /^(?:(?:[zcs]h|[jty]|ts?|hs|ch|k[hyw]|g[yw]|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|n|m|k|l|p|r|t|h)?-?){1,2}$/i.test(
      word,
    ) && word.length <= 9
  );
}
