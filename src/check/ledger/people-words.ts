import { nameKey } from "../../field/name-key.ts";
import type { Project } from "../../model/generated/documents.ts";

const GROUP =
  /(?:人员|员工|职工|全体|全员|大家|们|小组|工作组|领导小组|委员会|班子|团队|网点|支行|分行|总行|联社|信用社|各岗位|各部门|部门|科室|机构|单位|中心)$|^(?:相关|有关|全体|全员|全行|各|所有|大家|集体|众人|本部门|本行|经办行)|^.{1,6}(?:等人|等)$|\d人$/u;
const DEPARTMENT =
  /^(?:信贷|会计|合规|风险|营业|综合|办公|运营|保卫|财务|科技|人力|审计|稽核|业务|市场|内控|结算|客户|公司|个人|零售|国际|计划|资金|监察|后勤|信息|安全|党委?|纪检).{0,6}(?:部|室|组|处|科)$/u;

/** Whether a name is that of a group: 相关人员, 各网点, 信贷部. */
export const isGroupName = (name: string): boolean => {
  const plain = name.trim();
  return GROUP.test(plain) || DEPARTMENT.test(plain);
};

const LEADER =
  /行长|主任|理事长|董事|监事|总经理|总监|总裁|副总|书记|局长|院长|校长|所长|站长|社长|首席|领导|部长|处长|高管|负责人|chief|director|president/iu;
const STAFF =
  /柜员|柜台|客户经理|信贷员|经办|会计员|出纳|大堂|复核员|综合岗|保安|保卫员|驾驶员|实习|外包|派遣|操作员|管理员|内勤|外勤|专员|科员|职员|teller|clerk/iu;

/** Whether the words for a responsible leader name somebody below 分管领导: 柜员, 客户经理. A bare name says nothing either way. */
export const isStaffWord = (text: string): boolean => STAFF.test(text) && !LEADER.test(text);

/** Names of the units somebody of the project's people belongs to: by name; empty where nobody or more than one goes by it. */
export function unitNamesOf(person: string, project: Project | null): readonly string[] {
  if (!project) return [];
  const key = nameKey(person);
  const found = (project.people ?? []).filter((one) => nameKey(one.name) === key);
  const [only] = found;
  if (found.length !== 1 || !only?.unit) return [];
  const unit = [project.organisation, ...(project.units ?? [])].find((one) => one.code === only.unit);
  return unit ? [unit.code, unit.name, ...(unit.aliases ?? [])] : [];
}
