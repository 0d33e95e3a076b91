import type { Random } from '../random.ts';

// Every name is put together from syllables: none is meant to be that of a place, company or person.
const placeFirst = [...'澄栖翊岫砚郁芷霁箐沅昀珩苇荻朗屿蘅泠菀骞'];
const placeSecond = [...'麓汀陌畔垣坞浦岑渚皋壑圃'];
const surnames = [...'陆沈顾秦严韩曹魏蒋邹章苏葛范彭鲁韦马苗凤方俞任袁柳史唐费廉岑薛雷贺倪汤'];
const givenFirst = [...'知予景思若明闻书承允亦望怀清远静立守嘉以'];
const givenSecond = [...'衡舟岚瑜川禾砚宁朗恒溪澄安棠越桥棣平谦彤'];
const compoundFirst = (
  '云篁 澄岑 翊景 芷兰 沅渚 霁月 珩园 苇航 荻花 朗屿 蘅芜 泠泉 ' +
  '菀柳 昀和 砚池 岫云 箐竹 郁金 麓鸣 汀兰 望圃 知壑 景垣 承畔'
).split(' ');
const compoundLast = [
  '苑',
  '里',
  '家园',
  '花园',
  '名庭',
  '雅居',
  '新村',
  '公寓',
  '小区',
  '嘉园',
  '府',
  '湾',
];
const companyFirst = [
  '栖澄',
  '翊安',
  '芷和',
  '沅诚',
  '霁家',
  '珩邻',
  '苇信',
  '荻润',
  '朗居',
  '蘅善',
];
const companySecond = [
  '睦邻',
  '守望',
  '嘉管',
  '恒居',
  '乐栖',
  '安序',
  '同舟',
  '朴诚',
  '知家',
  '安里',
];

/** Invented names, each given out once but those of `anyone`. */
export interface Names {
  street(): string;
  community(): string;
  compound(): string;
  company(): string;
  person(): string;
  /** A person of whom there are many; two may have one name. */
  anyone(): string;
}

/** Opens the book of names of a seed. */
export function createNames(random: Random): Names {
  const places = deal(random.fork('places'), placeFirst, placeSecond);
  const compounds = deal(random.fork('compounds'), compoundFirst, compoundLast);
  const companies = deal(random.fork('companies'), companyFirst, companySecond);
  const given = givenFirst.flatMap((first) => givenSecond.map((second) => first + second));
  const people = deal(random.fork('people'), surnames, given);
  const crowd = random.fork('crowd');
  let round = 0;
  return {
    street: () => `${take(places)}街道`,
    community: () => `${take(places)}社区`,
    compound() {
      const name = compounds.pop();
      if (name !== undefined) return name;
      // A district has more compounds than names: later phases carry a number, as they do in life.
      round += 1;
      compounds.push(
        ...deal(random.fork(`compounds ${round}`), compoundFirst, compoundLast).map(
          (again) => `${again}${phases[round] ?? `${round + 1}期`}`,
        ),
      );
      return take(compounds);
    },
    company: () => `${take(companies)}物业服务有限公司`,
    person: () => take(people),
    anyone: () => crowd.pick(surnames) + crowd.pick(given),
  };
}

const phases = ['', '二期', '三期', '四期', '五期'];

function deal(random: Random, first: readonly string[], second: readonly string[]): string[] {
  return random.shuffle(first.flatMap((start) => second.map((end) => start + end)));
}

function take(names: string[]): string {
  const name = names.pop();
  if (name === undefined) throw new Error('The book of names is used up');
  return name;
}
