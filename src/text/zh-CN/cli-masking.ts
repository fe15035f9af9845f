/** 脱敏与泄漏检查 */
export default {
  /** 没有要求脱敏，但已报告的可疑交易与客户信息写在了一处 */
  unasked: "文书没有出：已报告的可疑交易和客户信息写在了同一处，不能不加说明地外流",
  unaskedTodo: [
    "对外提供：加 --mask outbound，涉及可疑交易的内容不出现",
    "确需在内部使用：加 --mask internal（账号只留首尾），或在项目配置里写 masking: {default: internal}",
  ],
  found: (mask: string) => `文书没有出：按“${mask}”方案脱敏之后，里面仍有不应出现的内容`,
  foundTodo: "多半是模板里写死的文字，或文件名里的内容；改掉后重新生成",
  one: (a: { sort: string; what: string; where: string }) => `${a.sort}　${a.what}　（${a.where}）`,
  more: (count: string) => `另有${count}处`,
  sorts: {
    identity: "身份证件号",
    account: "账号、卡号",
    mobile: "手机号",
    landline: "固定电话",
    email: "电子邮箱",
    address: "住址",
    name: "人名",
    informant: "举报人信息",
    suspicion: "可疑交易报告情况",
  },
};
