// Generated from templates/ledgers/ by `npm run generate`. Do not edit.
import type { LedgerProfile } from "../../model/generated/documents.ts";

export const SHIPPED_PROFILES: readonly LedgerProfile[] = [
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "activities",
    "title": "宣传活动登记表",
    "sheet": "宣传活动登记表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "form": [
        "现场宣传",
        "讲座培训",
        "网点宣传",
        "媒体宣传",
        "入户宣传",
        "合计",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "activity",
        "header": "活动",
        "aliases": [
          "活动名称",
          "场次"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "subset_of",
        "header": "属于",
        "aliases": [
          "所属合计",
          "其中项所属"
        ],
        "type": "text",
        "hint": "是某一行的其中项时，写那一行的活动",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "held_date",
        "header": "活动日期",
        "aliases": [
          "活动时间",
          "时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "form",
        "header": "形式",
        "aliases": [
          "活动形式"
        ],
        "type": "enum",
        "list": "form",
        "width": 9,
        "align": "center"
      },
      {
        "key": "windows",
        "header": "宣传窗口",
        "aliases": [
          "窗口数"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "boards",
        "header": "展板",
        "aliases": [
          "展板数",
          "宣传栏"
        ],
        "type": "integer",
        "width": 6,
        "align": "right"
      },
      {
        "key": "banners",
        "header": "横幅",
        "aliases": [
          "横幅数",
          "标语"
        ],
        "type": "integer",
        "width": 6,
        "align": "right"
      },
      {
        "key": "leaflets",
        "header": "宣传资料",
        "aliases": [
          "资料份数",
          "传单",
          "发放资料"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "consult",
        "header": "咨询人次",
        "aliases": [
          "接受咨询",
          "咨询"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "attendance",
        "header": "参与人次",
        "aliases": [
          "参加人次",
          "受众人次"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "staff_people",
        "header": "出动人数",
        "aliases": [
          "工作人员数",
          "参与员工"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "ads_removed",
        "header": "清理广告",
        "aliases": [
          "清理小广告"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "leads",
        "header": "线索数",
        "aliases": [
          "发现线索"
        ],
        "type": "integer",
        "width": 6,
        "align": "right"
      },
      {
        "key": "approximate",
        "header": "是否约数",
        "aliases": [
          "约数标记",
          "约数"
        ],
        "type": "yesno",
        "required": true,
        "hint": "写了“余、多、约”的填是，数量列只写数",
        "width": 6,
        "align": "center"
      },
      {
        "key": "photos",
        "header": "影像份数",
        "aliases": [
          "照片数",
          "照片视频数"
        ],
        "type": "integer",
        "required": true,
        "width": 7,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "subset",
        "columns": [
          "activity",
          "subset_of",
          "windows",
          "boards",
          "banners",
          "leaflets",
          "consult",
          "attendance",
          "ads_removed",
          "leads"
        ],
        "text": "其中项不大于所属的一行"
      },
      {
        "kind": "limit",
        "columns": [
          "photos"
        ],
        "text": "每场有影像",
        "min": 1
      },
      {
        "kind": "filled",
        "columns": [
          "held_date"
        ],
        "text": "逐场写明日期",
        "severity": "warning",
        "when": {
          "column": "form",
          "in": [
            "现场宣传",
            "讲座培训",
            "网点宣传",
            "入户宣传"
          ]
        }
      },
      {
        "kind": "unique",
        "columns": [
          "activity",
          "held_date"
        ],
        "text": "一场活动登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "bill-notices",
    "title": "公示催告比对日志",
    "sheet": "公示催告比对日志",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "bill_no",
        "header": "票据号码",
        "aliases": [
          "票号",
          "汇票号码"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "drawer",
        "header": "出票人",
        "aliases": [
          "承兑申请人"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "face_amount",
        "header": "票面金额（元）",
        "aliases": [
          "票面金额"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "notice_date",
        "header": "公告日",
        "aliases": [
          "公示催告日",
          "公告日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "claim_due",
        "header": "申报截止日",
        "aliases": [
          "申报期限",
          "申报权利截止日"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "compared_date",
        "header": "比对日期",
        "aliases": [
          "比对日"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "hit",
        "header": "是否命中",
        "aliases": [
          "命中"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "claimed_date",
        "header": "申报权利日",
        "aliases": [
          "申报日",
          "申报日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "bill_checkers",
        "header": "比对人",
        "aliases": [
          "比对人员",
          "保管岗"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "lawyer",
        "header": "法律岗",
        "aliases": [
          "法律岗人员"
        ],
        "type": "people",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "order",
        "columns": [
          "notice_date",
          "claim_due"
        ],
        "text": "截止日不早于公告日"
      },
      {
        "kind": "within",
        "columns": [
          "notice_date",
          "compared_date"
        ],
        "text": "公告后下一个营业日以前比对",
        "workdays": 1
      },
      {
        "kind": "filled",
        "columns": [
          "claimed_date",
          "lawyer"
        ],
        "text": "命中的写明申报权利日和法律岗",
        "when": {
          "column": "hit",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "within",
        "columns": [
          "claim_due",
          "claimed_date"
        ],
        "text": "不晚于申报截止日申报",
        "days": 0,
        "severity": "error",
        "when": {
          "column": "hit",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "apart",
        "columns": [
          "bill_checkers",
          "lawyer"
        ],
        "text": "比对与法律岗分开"
      },
      {
        "kind": "unique",
        "columns": [
          "bill_no",
          "notice_date"
        ],
        "text": "一票一次公告登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "bills",
    "title": "银行承兑汇票明细表",
    "sheet": "银行承兑汇票明细表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "reply_way": [
        "书面",
        "系统"
      ],
      "funds_to": [
        "购销货款",
        "回流出票人",
        "证券期货",
        "房地产",
        "民间借贷",
        "其他"
      ],
      "bill_state": [
        "在库",
        "已贴现",
        "已背书",
        "已托收",
        "已解付",
        "已挂失"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "bill_no",
        "header": "票据号码",
        "aliases": [
          "票号",
          "汇票号码"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "drawer",
        "header": "出票人",
        "aliases": [
          "申请人",
          "承兑申请人"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "payee",
        "header": "收款人",
        "aliases": [
          "收款人名称"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "face_amount",
        "header": "票面金额（元）",
        "aliases": [
          "票面金额"
        ],
        "type": "money",
        "unit": "元",
        "required": true,
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "margin",
        "header": "保证金（元）",
        "aliases": [
          "保证金",
          "保证金金额"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "margin_rate",
        "header": "保证金率",
        "aliases": [
          "保证金比例"
        ],
        "type": "percent",
        "hint": "保证金÷票面金额",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "issue_date",
        "header": "出票日",
        "aliases": [
          "签发日期",
          "出票日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "due_date",
        "header": "到期日",
        "aliases": [
          "到期日期",
          "汇票到期日"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "surveyors",
        "header": "调查人",
        "aliases": [
          "客户经理",
          "尽调人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "approvers",
        "header": "审批人",
        "aliases": [
          "审批岗"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "issuers",
        "header": "签发人",
        "aliases": [
          "签发岗"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "bill_checkers",
        "header": "验票人",
        "aliases": [
          "验票岗"
        ],
        "type": "people",
        "hint": "两人以上，用“、”隔开",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "payers",
        "header": "解付人",
        "aliases": [
          "解付岗"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "inquiry_date",
        "header": "查询日期",
        "aliases": [
          "查询时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "reply_date",
        "header": "查复日期",
        "aliases": [
          "查复时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "reply_way",
        "header": "查复方式",
        "aliases": [
          "查复渠道"
        ],
        "type": "enum",
        "list": "reply_way",
        "hint": "不得凭电话或传真",
        "width": 7,
        "align": "center"
      },
      {
        "key": "funds_to",
        "header": "资金去向",
        "aliases": [
          "贴现资金去向",
          "资金流向"
        ],
        "type": "enum",
        "list": "funds_to",
        "width": 10,
        "align": "center"
      },
      {
        "key": "bill_state",
        "header": "票据状态",
        "aliases": [
          "状态",
          "票据情况"
        ],
        "type": "enum",
        "list": "bill_state",
        "width": 8,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "apart",
        "columns": [
          "surveyors",
          "approvers"
        ],
        "text": "调查与审批分离"
      },
      {
        "kind": "apart",
        "columns": [
          "issuers",
          "payers"
        ],
        "text": "签发与解付分离"
      },
      {
        "kind": "people",
        "columns": [
          "bill_checkers"
        ],
        "text": "验票不少于二人",
        "min": 2
      },
      {
        "kind": "rate",
        "columns": [
          "margin_rate",
          "margin",
          "face_amount"
        ],
        "text": "保证金率＝保证金÷票面金额"
      },
      {
        "kind": "part",
        "columns": [
          "margin",
          "face_amount"
        ],
        "text": "保证金不大于票面金额",
        "severity": "warning"
      },
      {
        "kind": "order",
        "columns": [
          "issue_date",
          "due_date"
        ],
        "text": "到期日不早于出票日"
      },
      {
        "kind": "order",
        "columns": [
          "inquiry_date",
          "reply_date"
        ],
        "text": "查复不早于查询"
      },
      {
        "kind": "filled",
        "columns": [
          "reply_date",
          "reply_way"
        ],
        "text": "发出查询的写明查复日期和方式",
        "severity": "warning",
        "when": {
          "column": "inquiry_date"
        }
      },
      {
        "kind": "filled",
        "columns": [
          "bill_checkers",
          "payers"
        ],
        "text": "已解付的写明验票人和解付人",
        "when": {
          "column": "bill_state",
          "in": [
            "已解付"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "note"
        ],
        "text": "资金流向受限去向的，在备注写明处理",
        "severity": "warning",
        "when": {
          "column": "funds_to",
          "in": [
            "回流出票人",
            "证券期货",
            "房地产",
            "民间借贷"
          ]
        }
      },
      {
        "kind": "unique",
        "columns": [
          "bill_no"
        ],
        "text": "一票一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "card-losses",
    "title": "银行卡挂失止付与投诉台账",
    "sheet": "银行卡挂失止付与投诉台账",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "loss_way": [
        "柜面",
        "电话",
        "网上银行",
        "手机银行",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "loss_no",
        "header": "登记编号",
        "aliases": [
          "编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "card_no",
        "header": "卡号（脱敏）",
        "aliases": [
          "卡号"
        ],
        "type": "id",
        "required": true,
        "hint": "只留末四位",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "loss_date",
        "header": "挂失日期",
        "aliases": [
          "挂失时间"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "loss_way",
        "header": "挂失渠道",
        "aliases": [
          "渠道"
        ],
        "type": "enum",
        "list": "loss_way",
        "width": 8,
        "align": "center"
      },
      {
        "key": "stop_date",
        "header": "止付日期",
        "aliases": [
          "止付时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "liability",
        "header": "责任时点",
        "aliases": [
          "责任起算时点",
          "责任起点"
        ],
        "type": "text",
        "required": true,
        "hint": "从何时起由银行承担损失",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "loss_before",
        "header": "止付前损失（元）",
        "aliases": [
          "止付前损失",
          "损失金额"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "loss_after",
        "header": "止付后损失（元）",
        "aliases": [
          "止付后损失"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "complaint_date",
        "header": "投诉日期",
        "aliases": [
          "投诉时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "answer_date",
        "header": "答复日期",
        "aliases": [
          "答复时间",
          "办结日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "handler",
        "header": "经办人",
        "aliases": [
          "受理人",
          "经办柜员"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "approver",
        "header": "复核人",
        "aliases": [
          "审核人"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "within",
        "columns": [
          "loss_date",
          "stop_date"
        ],
        "text": "挂失当日止付",
        "days": 0,
        "severity": "error"
      },
      {
        "kind": "order",
        "columns": [
          "loss_date",
          "stop_date"
        ],
        "text": "止付不早于挂失"
      },
      {
        "kind": "within",
        "columns": [
          "complaint_date",
          "answer_date"
        ],
        "text": "投诉十五日内答复",
        "days": 15,
        "tunable": true
      },
      {
        "kind": "order",
        "columns": [
          "complaint_date",
          "answer_date"
        ],
        "text": "答复不早于投诉"
      },
      {
        "kind": "apart",
        "columns": [
          "handler",
          "approver"
        ],
        "text": "经办与复核分离"
      },
      {
        "kind": "filled",
        "columns": [
          "note"
        ],
        "text": "止付后仍有损失的，在备注写明原因和责任",
        "when": {
          "column": "loss_after",
          "above": 0
        }
      },
      {
        "kind": "unique",
        "columns": [
          "loss_no"
        ],
        "text": "一次挂失登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "cases",
    "title": "非法金融案件处置步骤登记表",
    "sheet": "非法金融案件处置步骤登记表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "step": [
        "案件受理",
        "调查取证",
        "立案侦查",
        "性质认定",
        "清理登记",
        "公告取缔",
        "审计评估",
        "清偿兑付",
        "维稳",
        "处置报告"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "case_no",
        "header": "案件编号",
        "aliases": [
          "案号",
          "案件号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "step_no",
        "header": "步次",
        "aliases": [
          "步骤序号"
        ],
        "type": "integer",
        "required": true,
        "width": 5,
        "align": "right"
      },
      {
        "key": "step",
        "header": "步骤",
        "aliases": [
          "处置步骤",
          "环节"
        ],
        "type": "enum",
        "list": "step",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "step_owner",
        "header": "责任单位",
        "aliases": [
          "责任部门",
          "牵头单位",
          "主办单位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "handlers",
        "header": "经办人",
        "aliases": [
          "办理人",
          "承办人",
          "调查人员"
        ],
        "type": "people",
        "required": true,
        "hint": "调查取证写两人以上，用“、”隔开",
        "wrap": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "start_date",
        "header": "开始日期",
        "aliases": [
          "启动日期"
        ],
        "type": "date",
        "required": true,
        "hint": "处置报告一步填处置完成之日",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "done_date",
        "header": "完成日期",
        "aliases": [
          "办结日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "output",
        "header": "成果",
        "aliases": [
          "形成材料",
          "成果文书",
          "文书"
        ],
        "type": "text",
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "people_count",
        "header": "涉及人数",
        "aliases": [
          "涉案人数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "case_amount",
        "header": "涉及金额（万元）",
        "aliases": [
          "涉案金额",
          "涉及金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "table",
        "columns": [
          "step_no",
          "step"
        ],
        "text": "步次与步骤对应",
        "reference": "ten-steps",
        "reference_columns": [
          "nr",
          "step"
        ]
      },
      {
        "kind": "coverage",
        "columns": [
          "step"
        ],
        "text": "每案十步都登记；不适用的注明",
        "per": [
          "case_no"
        ],
        "reference": "ten-steps",
        "reference_columns": [
          "step"
        ]
      },
      {
        "kind": "unique",
        "columns": [
          "case_no",
          "step"
        ],
        "text": "每案每步登一行"
      },
      {
        "kind": "people",
        "columns": [
          "handlers"
        ],
        "text": "调查取证不少于二人",
        "min": 2,
        "when": {
          "column": "step",
          "in": [
            "调查取证"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "start_date",
          "done_date"
        ],
        "text": "完成日期不早于开始日期"
      },
      {
        "kind": "within",
        "columns": [
          "start_date",
          "done_date"
        ],
        "text": "处置完成后三十个工作日内报送处置报告",
        "workdays": 30,
        "severity": "error",
        "when": {
          "column": "step",
          "in": [
            "处置报告"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "output"
        ],
        "text": "已经完成的步骤写明成果",
        "severity": "warning",
        "when": {
          "column": "done_date"
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "claims",
    "title": "债权登记与清退兑付表",
    "sheet": "债权登记与清退兑付表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "verdict": [
        "确认",
        "部分确认",
        "不予确认"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "case_no",
        "header": "案件编号",
        "aliases": [
          "案号",
          "案件号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "claim_no",
        "header": "债权编号",
        "aliases": [
          "登记编号",
          "债权号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "creditor",
        "header": "债权人",
        "aliases": [
          "申报人",
          "集资参与人",
          "集资人"
        ],
        "type": "text",
        "required": true,
        "hint": "涉及个人的，姓名只写姓加“某”",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "claim_date",
        "header": "申报日期",
        "aliases": [
          "登记时间",
          "申报时间"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "claim_amount",
        "header": "申报金额（元）",
        "aliases": [
          "申报金额",
          "申报债权"
        ],
        "type": "money",
        "unit": "元",
        "required": true,
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "confirmed_amount",
        "header": "确认金额（元）",
        "aliases": [
          "确认金额",
          "核定金额",
          "确认债权"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "verdict",
        "header": "审核结论",
        "aliases": [
          "审核意见",
          "确认情况"
        ],
        "type": "enum",
        "list": "verdict",
        "width": 9,
        "align": "center"
      },
      {
        "key": "reject_reason",
        "header": "不予确认理由",
        "aliases": [
          "核减理由",
          "未确认原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "checkers",
        "header": "审核人",
        "aliases": [
          "复核人",
          "审核人员"
        ],
        "type": "people",
        "hint": "两人以上",
        "wrap": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "refunded_amount",
        "header": "清退金额（元）",
        "aliases": [
          "清退金额",
          "已清退",
          "兑付金额",
          "已兑付"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "refund_rate",
        "header": "清退比例",
        "aliases": [
          "兑付比例"
        ],
        "type": "percent",
        "hint": "清退金额÷确认金额",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "refund_date",
        "header": "清退日期",
        "aliases": [
          "兑付日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "refunded_amount",
          "confirmed_amount",
          "claim_amount"
        ],
        "text": "清退≤确认≤申报"
      },
      {
        "kind": "rate",
        "columns": [
          "refund_rate",
          "refunded_amount",
          "confirmed_amount"
        ],
        "text": "清退比例＝清退金额÷确认金额"
      },
      {
        "kind": "filled",
        "columns": [
          "reject_reason"
        ],
        "text": "部分或不予确认的写明理由",
        "when": {
          "column": "verdict",
          "in": [
            "部分确认",
            "不予确认"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "refund_date"
        ],
        "text": "已清退的写明日期",
        "when": {
          "column": "refunded_amount",
          "above": 0
        }
      },
      {
        "kind": "people",
        "columns": [
          "checkers"
        ],
        "text": "债权审核不少于二人",
        "min": 2,
        "severity": "warning",
        "tunable": true
      },
      {
        "kind": "order",
        "columns": [
          "claim_date",
          "refund_date"
        ],
        "text": "清退不早于申报"
      },
      {
        "kind": "unique",
        "columns": [
          "case_no",
          "claim_no"
        ],
        "text": "一笔债权登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "commitments-personal",
    "title": "个人廉政风险承诺表",
    "sheet": "个人廉政风险承诺表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "承诺人",
      "审核人",
      "单位负责人",
      "日期"
    ],
    "lists": {
      "aspect": [
        "思想道德",
        "岗位职责",
        "环境或潜在",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "unit_name",
        "header": "单位",
        "aliases": [
          "单位名称",
          "所"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "person",
        "header": "承诺人",
        "aliases": [
          "姓名"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "post",
        "header": "岗位",
        "aliases": [
          "岗位职务",
          "职务"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "aspect",
        "header": "方面",
        "aliases": [
          "风险方面",
          "类别"
        ],
        "type": "enum",
        "list": "aspect",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "risk_text",
        "header": "风险点",
        "aliases": [
          "风险表现",
          "廉政风险点"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 26,
        "align": "left"
      },
      {
        "key": "controls",
        "header": "防控措施",
        "aliases": [
          "防范措施",
          "措施"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 26,
        "align": "left"
      },
      {
        "key": "signed_date",
        "header": "承诺日期",
        "aliases": [
          "签字日期",
          "签订日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "commit_reviewer",
        "header": "审核人",
        "aliases": [
          "审核领导"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "published",
        "header": "是否公示",
        "aliases": [
          "职责牌公示",
          "公示"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "published_date",
        "header": "公示日期",
        "aliases": [
          "上墙日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "apart",
        "columns": [
          "person",
          "commit_reviewer"
        ],
        "text": "不由本人审核本人"
      },
      {
        "kind": "filled",
        "columns": [
          "published_date"
        ],
        "text": "已公示的写明日期",
        "when": {
          "column": "published",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "signed_date",
          "published_date"
        ],
        "text": "公示不早于承诺"
      },
      {
        "kind": "unique",
        "columns": [
          "unit_name",
          "person",
          "risk_text"
        ],
        "text": "一人一个风险点登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "commitments-unit",
    "title": "单位廉政风险承诺表",
    "sheet": "单位廉政风险承诺表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "单位负责人",
      "日期"
    ],
    "lists": {
      "aspect": [
        "思想道德",
        "岗位职责",
        "环境或潜在",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "unit_name",
        "header": "单位",
        "aliases": [
          "单位名称",
          "所"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "aspect",
        "header": "方面",
        "aliases": [
          "风险方面",
          "类别"
        ],
        "type": "enum",
        "list": "aspect",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "risk_text",
        "header": "风险点",
        "aliases": [
          "风险表现",
          "廉政风险点"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 28,
        "align": "left"
      },
      {
        "key": "controls",
        "header": "防控措施",
        "aliases": [
          "防范措施",
          "措施"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 28,
        "align": "left"
      },
      {
        "key": "leader",
        "header": "责任领导",
        "aliases": [
          "单位负责人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "signed_date",
        "header": "承诺日期",
        "aliases": [
          "签字日期",
          "签订日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "published",
        "header": "是否公示",
        "aliases": [
          "职责牌公示",
          "公示"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "published_date",
        "header": "公示日期",
        "aliases": [
          "上墙日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "coverage",
        "columns": [
          "aspect"
        ],
        "text": "四个方面都查找",
        "per": [
          "unit_name"
        ],
        "reference": "integrity-aspects"
      },
      {
        "kind": "filled",
        "columns": [
          "published_date"
        ],
        "text": "已公示的写明日期",
        "when": {
          "column": "published",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "signed_date",
          "published_date"
        ],
        "text": "公示不早于承诺"
      },
      {
        "kind": "unique",
        "columns": [
          "unit_name",
          "risk_text"
        ],
        "text": "一个风险点登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "compensation",
    "title": "风险补偿与贴息台账",
    "sheet": "风险补偿与贴息台账",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "loss_cause": [
        "市场因素致损",
        "不可抗力或死亡重病",
        "能还而恶意逃避",
        "乡镇推荐而无法收回",
        "银行可收未收",
        "其他原因"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "borrower",
        "header": "借款户",
        "aliases": [
          "借款人",
          "贷款户",
          "农户"
        ],
        "type": "text",
        "required": true,
        "hint": "个人只写姓加“某”",
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "village",
        "header": "乡镇村",
        "aliases": [
          "所在村",
          "乡镇"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "loan_amount",
        "header": "贷款金额（万元）",
        "aliases": [
          "贷款金额",
          "贷款额度"
        ],
        "type": "money",
        "unit": "万元",
        "required": true,
        "format": "#,##0.00",
        "width": 10,
        "align": "right"
      },
      {
        "key": "loan_date",
        "header": "放款日期",
        "aliases": [
          "发放日期",
          "贷款日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "due_date",
        "header": "到期日",
        "aliases": [
          "到期日期",
          "贷款到期日"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "loan_use",
        "header": "贷款用途",
        "aliases": [
          "资金用途"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "dun_date",
        "header": "催还日期",
        "aliases": [
          "催收日期",
          "催还通知日期"
        ],
        "type": "date",
        "hint": "到期前三十天",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "loss_amount",
        "header": "损失本金（万元）",
        "aliases": [
          "损失金额",
          "代偿金额",
          "损失本金"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 10,
        "align": "right"
      },
      {
        "key": "loss_cause",
        "header": "损失原因",
        "aliases": [
          "原因",
          "致损原因"
        ],
        "type": "enum",
        "list": "loss_cause",
        "width": 14,
        "align": "center"
      },
      {
        "key": "gov_rate",
        "header": "政府分担比例",
        "aliases": [
          "政府比例",
          "基金分担比例"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "bank_rate",
        "header": "银行分担比例",
        "aliases": [
          "银行比例"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "gov_amount",
        "header": "政府分担（万元）",
        "aliases": [
          "补偿金额",
          "政府补偿",
          "政府分担金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 10,
        "align": "right"
      },
      {
        "key": "bank_amount",
        "header": "银行分担（万元）",
        "aliases": [
          "银行承担",
          "银行分担金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 10,
        "align": "right"
      },
      {
        "key": "subsidy",
        "header": "贴息金额（万元）",
        "aliases": [
          "贴息",
          "财政贴息"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 10,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "limit",
        "columns": [
          "loan_amount"
        ],
        "text": "扶贫小额信贷每户一至五万元",
        "min": 10000,
        "max": 50000,
        "severity": "error"
      },
      {
        "kind": "within",
        "columns": [
          "loan_date",
          "due_date"
        ],
        "text": "贷款期限不超过三年",
        "days": 1096,
        "severity": "error"
      },
      {
        "kind": "order",
        "columns": [
          "loan_date",
          "due_date"
        ],
        "text": "到期日不早于放款日期"
      },
      {
        "kind": "order",
        "columns": [
          "dun_date",
          "due_date"
        ],
        "text": "到期前三十天催还",
        "days": 30,
        "severity": "warning"
      },
      {
        "kind": "table",
        "columns": [
          "loss_cause",
          "gov_rate"
        ],
        "text": "政府分担比例依损失原因",
        "reference": "compensation-shares"
      },
      {
        "kind": "sum",
        "columns": [
          "gov_rate",
          "bank_rate"
        ],
        "text": "两方分担比例合计 100%",
        "total": 100
      },
      {
        "kind": "sum",
        "columns": [
          "loss_amount",
          "gov_amount",
          "bank_amount"
        ],
        "text": "损失＝政府分担＋银行分担"
      },
      {
        "kind": "rate",
        "columns": [
          "gov_rate",
          "gov_amount",
          "loss_amount"
        ],
        "text": "政府分担比例＝政府分担÷损失本金"
      },
      {
        "kind": "part",
        "columns": [
          "loss_amount",
          "loan_amount"
        ],
        "text": "损失不大于贷款金额"
      },
      {
        "kind": "filled",
        "columns": [
          "loss_cause",
          "gov_rate",
          "bank_rate",
          "gov_amount",
          "bank_amount"
        ],
        "text": "有损失的写明原因和两方分担",
        "when": {
          "column": "loss_amount",
          "above": 0
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "devices",
    "title": "电器与防范器材责任标签表",
    "sheet": "电器与防范器材责任标签表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "device",
        "header": "器材名称",
        "aliases": [
          "设备名称",
          "电器名称"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "place",
        "header": "位置",
        "aliases": [
          "部位",
          "存放位置"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "device_count",
        "header": "件数",
        "aliases": [
          "数量"
        ],
        "type": "integer",
        "required": true,
        "width": 6,
        "align": "right"
      },
      {
        "key": "label_owner",
        "header": "标签责任人",
        "aliases": [
          "责任人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "labelled",
        "header": "是否贴标签",
        "aliases": [
          "标签"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "check_date",
        "header": "检查日期",
        "aliases": [
          "检查时间"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "intact",
        "header": "是否完好",
        "aliases": [
          "完好"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "fault",
        "header": "问题",
        "aliases": [
          "故障",
          "存在问题"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "fixed_date",
        "header": "整改日期",
        "aliases": [
          "整改完成日期",
          "修复日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "checked_by",
        "header": "检查人",
        "aliases": [
          "检查人员"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "filled",
        "columns": [
          "fault"
        ],
        "text": "不完好的写明问题",
        "when": {
          "column": "intact",
          "in": [
            "否"
          ]
        }
      },
      {
        "kind": "within",
        "columns": [
          "check_date",
          "fixed_date"
        ],
        "text": "立行立改，当日整改",
        "days": 0,
        "when": {
          "column": "intact",
          "in": [
            "否"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "check_date",
          "fixed_date"
        ],
        "text": "整改不早于检查"
      },
      {
        "kind": "filled",
        "columns": [
          "note"
        ],
        "text": "没有贴标签的写明原因",
        "severity": "warning",
        "when": {
          "column": "labelled",
          "in": [
            "否"
          ]
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "disputes",
    "title": "矛盾纠纷排查调处统计表",
    "sheet": "矛盾纠纷排查调处统计表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "batch",
        "header": "批次或类别",
        "aliases": [
          "类别",
          "批次",
          "统计类别",
          "纠纷类别"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "subset_of",
        "header": "属于",
        "aliases": [
          "其中项所属",
          "所属合计"
        ],
        "type": "text",
        "hint": "是某一行的其中项时，写那一行的批次或类别",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "found_number",
        "header": "排查数",
        "aliases": [
          "排查件数",
          "排查"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "mediated_number",
        "header": "调处数",
        "aliases": [
          "调处件数",
          "调处"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "success_number",
        "header": "调处成功数",
        "aliases": [
          "成功数",
          "化解数",
          "调处成功"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "mediated_rate",
        "header": "调处率",
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "success_rate",
        "header": "成功率",
        "aliases": [
          "调处成功率",
          "化解率"
        ],
        "type": "percent",
        "hint": "调处成功数÷调处数",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "backlog_number",
        "header": "积案登记数",
        "aliases": [
          "积案数",
          "登记积案"
        ],
        "type": "integer",
        "width": 9,
        "align": "right"
      },
      {
        "key": "resolved_number",
        "header": "积案化解数",
        "aliases": [
          "化解积案"
        ],
        "type": "integer",
        "width": 9,
        "align": "right"
      },
      {
        "key": "resolved_rate",
        "header": "积案化解率",
        "aliases": [
          "积案办结率"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "success_number",
          "mediated_number",
          "found_number"
        ],
        "text": "成功≤调处≤排查"
      },
      {
        "kind": "rate",
        "columns": [
          "mediated_rate",
          "mediated_number",
          "found_number"
        ],
        "text": "调处率＝调处数÷排查数"
      },
      {
        "kind": "rate",
        "columns": [
          "success_rate",
          "success_number",
          "mediated_number"
        ],
        "text": "成功率＝调处成功数÷调处数"
      },
      {
        "kind": "part",
        "columns": [
          "resolved_number",
          "backlog_number"
        ],
        "text": "化解不多于登记"
      },
      {
        "kind": "rate",
        "columns": [
          "resolved_rate",
          "resolved_number",
          "backlog_number"
        ],
        "text": "积案化解率＝积案化解数÷积案登记数"
      },
      {
        "kind": "subset",
        "columns": [
          "batch",
          "subset_of",
          "found_number",
          "mediated_number",
          "success_number"
        ],
        "text": "其中项不大于所属的一行"
      },
      {
        "kind": "unique",
        "columns": [
          "batch"
        ],
        "text": "一个批次登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "documents",
    "title": "备案材料收件登记表",
    "sheet": "备案材料收件登记表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "document": [
        "申请报告与可行性报告",
        "内部管理规章",
        "定价模型与头寸管理制度",
        "人员名单履历与资格证书",
        "系统安全与模拟测试报告",
        "其他材料",
        "银行间业务申请报告与计划书",
        "软硬件符合技术规范的证明"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "application",
        "header": "申请事项",
        "aliases": [
          "备案事项",
          "申请人与事项"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "document",
        "header": "材料名称",
        "aliases": [
          "材料",
          "材料类别"
        ],
        "type": "enum",
        "list": "document",
        "required": true,
        "width": 22,
        "align": "center"
      },
      {
        "key": "copies_due",
        "header": "应收份数",
        "aliases": [
          "应收"
        ],
        "type": "integer",
        "required": true,
        "width": 7,
        "align": "right"
      },
      {
        "key": "copies",
        "header": "实收份数",
        "aliases": [
          "实收"
        ],
        "type": "integer",
        "required": true,
        "width": 7,
        "align": "right"
      },
      {
        "key": "missing",
        "header": "是否缺件",
        "aliases": [
          "缺件"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "received_on",
        "header": "收件日期",
        "aliases": [
          "收到日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "supplement_due",
        "header": "补正期限",
        "aliases": [
          "补件期限"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "supplement_date",
        "header": "补正日期",
        "aliases": [
          "补件日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "receiver",
        "header": "收件人",
        "aliases": [
          "经办人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "difference",
        "header": "差异说明",
        "aliases": [
          "缺件说明",
          "说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "coverage",
        "columns": [
          "document"
        ],
        "text": "六类材料都登记，没有收到的登 0 份",
        "per": [
          "application"
        ],
        "reference": "filing-documents"
      },
      {
        "kind": "part",
        "columns": [
          "copies_due",
          "copies"
        ],
        "text": "应收的都收到；缺件的标“是”",
        "when": {
          "column": "missing",
          "in": [
            "否"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "supplement_due",
          "difference"
        ],
        "text": "缺件的写明补正期限和说明",
        "when": {
          "column": "missing",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "within",
        "columns": [
          "supplement_due",
          "supplement_date"
        ],
        "text": "在补正期限以内补齐",
        "days": 0,
        "when": {
          "column": "missing",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "unique",
        "columns": [
          "application",
          "document"
        ],
        "text": "一类材料登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "drills",
    "title": "演练与值班登记表",
    "sheet": "演练与值班登记表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "drill_kind": [
        "消防演练",
        "防震演练",
        "防踩踏演练",
        "防溺水教育",
        "交通安全",
        "反恐防暴",
        "假期值班",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "drill_kind",
        "header": "事项",
        "aliases": [
          "类别",
          "演练类别"
        ],
        "type": "enum",
        "list": "drill_kind",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "held_date",
        "header": "日期",
        "aliases": [
          "活动日期",
          "演练日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "place",
        "header": "地点",
        "aliases": [
          "部位",
          "场所"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "duty_leader",
        "header": "带班领导",
        "aliases": [
          "负责人",
          "组织人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "duty_people",
        "header": "值班或组织人员",
        "aliases": [
          "值班人",
          "值班人员"
        ],
        "type": "people",
        "wrap": true,
        "width": 14,
        "align": "center"
      },
      {
        "key": "due_people",
        "header": "应到人数",
        "aliases": [
          "应参加人数",
          "应到"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "attended_people",
        "header": "实到人数",
        "aliases": [
          "实际参加人数",
          "实到"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "coverage_rate",
        "header": "参演率",
        "aliases": [
          "参加率",
          "到位率"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "minutes_used",
        "header": "用时（分钟）",
        "aliases": [
          "疏散用时",
          "用时"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "problems_found",
        "header": "发现问题",
        "aliases": [
          "存在问题",
          "不足"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "improvement",
        "header": "改进措施",
        "aliases": [
          "整改措施",
          "改进"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "attended_people",
          "due_people"
        ],
        "text": "实到不多于应到",
        "severity": "warning"
      },
      {
        "kind": "rate",
        "columns": [
          "coverage_rate",
          "attended_people",
          "due_people"
        ],
        "text": "参演率＝实到人数÷应到人数"
      },
      {
        "kind": "people",
        "columns": [
          "duty_people"
        ],
        "text": "假期值班不少于二人",
        "min": 2,
        "tunable": true,
        "severity": "warning",
        "when": {
          "column": "drill_kind",
          "in": [
            "假期值班"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "improvement"
        ],
        "text": "发现问题的写明改进措施",
        "when": {
          "column": "problems_found"
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "duties",
    "title": "岗位分工表",
    "sheet": "岗位分工表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "org_name",
        "header": "机构",
        "aliases": [
          "机构名称",
          "支行",
          "所在机构"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "department",
        "header": "部门",
        "aliases": [
          "所在部门"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "post",
        "header": "岗位",
        "aliases": [
          "岗位名称"
        ],
        "type": "text",
        "required": true,
        "hint": "一人几岗的分行写，或用“、”隔开",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "person",
        "header": "姓名",
        "aliases": [
          "任职人",
          "人员"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "deputy",
        "header": "代岗人",
        "aliases": [
          "替岗人",
          "B角"
        ],
        "type": "people",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "since",
        "header": "任职日期",
        "aliases": [
          "到岗日期",
          "上岗日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "until",
        "header": "离任日期",
        "aliases": [
          "离岗日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "rotation_due",
        "header": "应轮岗日期",
        "aliases": [
          "轮岗期限",
          "轮换日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "control",
        "header": "代替控制",
        "aliases": [
          "补偿控制",
          "替代措施"
        ],
        "type": "text",
        "hint": "人手不够、兼岗经批准时写",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "posts",
        "columns": [
          "person",
          "post"
        ],
        "text": "不相容岗位不由一人兼任",
        "per": [
          "org_name"
        ],
        "reference": "incompatible-duties"
      },
      {
        "kind": "apart",
        "columns": [
          "person",
          "deputy"
        ],
        "text": "代岗人不是本人"
      },
      {
        "kind": "order",
        "columns": [
          "since",
          "until"
        ],
        "text": "离任不早于任职"
      },
      {
        "kind": "unique",
        "columns": [
          "org_name",
          "post",
          "person"
        ],
        "text": "一人一岗登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "enforcement-statistics",
    "title": "专项整治执法统计表",
    "sheet": "专项整治执法统计表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "department",
        "header": "部门",
        "aliases": [
          "填报部门",
          "执法部门"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "stat_item",
        "header": "统计事项",
        "aliases": [
          "事项",
          "统计项目"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "measure_unit",
        "header": "计量单位",
        "aliases": [
          "量纲"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 7,
        "align": "left"
      },
      {
        "key": "total_number",
        "header": "合计",
        "aliases": [
          "总数",
          "总计"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数",
        "wrap": true,
        "width": 10,
        "align": "right"
      },
      {
        "key": "part_names",
        "header": "分项名称",
        "aliases": [
          "分项",
          "分项说明"
        ],
        "type": "text",
        "hint": "按次序写，用“、”隔开",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "part_a",
        "header": "分项一",
        "aliases": [
          "其中一"
        ],
        "type": "text",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "part_b",
        "header": "分项二",
        "aliases": [
          "其中二"
        ],
        "type": "text",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "part_c",
        "header": "分项三",
        "aliases": [
          "其中三"
        ],
        "type": "text",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "part_d",
        "header": "分项四",
        "aliases": [
          "其中四"
        ],
        "type": "text",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "overlapping",
        "header": "分项可否重叠",
        "aliases": [
          "可否重叠",
          "是否重叠"
        ],
        "type": "yesno",
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "accepted_number",
        "header": "受理数",
        "aliases": [
          "受理件数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "closed_number",
        "header": "办结数",
        "aliases": [
          "结案数",
          "办结件数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "closing_rate",
        "header": "办结率",
        "aliases": [
          "结案率"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "sum",
        "columns": [
          "total_number",
          "part_a",
          "part_b",
          "part_c",
          "part_d"
        ],
        "text": "合计＝各分项之和",
        "when": {
          "column": "overlapping",
          "in": [
            "否"
          ]
        }
      },
      {
        "kind": "sum",
        "columns": [
          "total_number",
          "part_a",
          "part_b",
          "part_c",
          "part_d"
        ],
        "text": "分项可以重叠，不要求相加等于合计",
        "overlap": true,
        "when": {
          "column": "overlapping",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "part",
        "columns": [
          "closed_number",
          "accepted_number"
        ],
        "text": "办结不多于受理"
      },
      {
        "kind": "rate",
        "columns": [
          "closing_rate",
          "closed_number",
          "accepted_number"
        ],
        "text": "办结率＝办结数÷受理数"
      },
      {
        "kind": "unique",
        "columns": [
          "department",
          "stat_item"
        ],
        "text": "一项登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "evaluation",
    "title": "评估得分表",
    "sheet": "评估得分表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "grade": [
        "优秀",
        "良好",
        "一般",
        "较差"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "unit_name",
        "header": "被评单位",
        "aliases": [
          "单位",
          "评估对象",
          "参评单位",
          "金融机构"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "period_name",
        "header": "评估期",
        "aliases": [
          "周期",
          "所属期",
          "期间"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "full_score",
        "header": "满分",
        "aliases": [
          "总分",
          "标准分"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数",
        "wrap": true,
        "width": 7,
        "align": "right"
      },
      {
        "key": "score",
        "header": "得分",
        "aliases": [
          "评估得分",
          "实得分"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数",
        "wrap": true,
        "width": 7,
        "align": "right"
      },
      {
        "key": "score_rate",
        "header": "得分率",
        "aliases": [
          "得分比例"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "rank",
        "header": "排名",
        "aliases": [
          "名次",
          "位次"
        ],
        "type": "integer",
        "width": 6,
        "align": "right"
      },
      {
        "key": "grade",
        "header": "等次",
        "aliases": [
          "评定等次",
          "评级",
          "考评等次"
        ],
        "type": "enum",
        "list": "grade",
        "width": 8,
        "align": "center"
      },
      {
        "key": "prev_rank",
        "header": "上期排名",
        "aliases": [
          "上期名次"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "deduct_reason",
        "header": "主要失分项",
        "aliases": [
          "失分原因",
          "扣分原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "score",
          "full_score"
        ],
        "text": "得分不大于满分"
      },
      {
        "kind": "rate",
        "columns": [
          "score_rate",
          "score",
          "full_score"
        ],
        "text": "得分率＝得分÷满分"
      },
      {
        "kind": "unique",
        "columns": [
          "unit_name",
          "period_name"
        ],
        "text": "一家单位一期登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "fraud-events",
    "title": "欺诈事件与劝阻台账",
    "sheet": "欺诈事件与劝阻台账",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "means": [
        "冒充银行短信钓鱼",
        "垃圾邮件钓鱼",
        "仿冒银行网站",
        "自助设备虚假告示与调包",
        "木马远程操纵",
        "信用卡盗用与伪冒申请",
        "虚假商户套现",
        "虚假资料骗贷",
        "票据伪造骗资金",
        "其他"
      ],
      "channel": [
        "柜面",
        "自助设备",
        "网上银行",
        "手机银行",
        "电话",
        "商户",
        "其他"
      ],
      "event_type": [
        "外部欺诈",
        "内部欺诈"
      ],
      "target": [
        "老年人",
        "学生",
        "企业",
        "其他个人",
        "本行"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "event_no",
        "header": "事件编号",
        "aliases": [
          "编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "event_date",
        "header": "发生日期",
        "aliases": [
          "事发日期",
          "发生时间"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "means",
        "header": "手段",
        "aliases": [
          "诈骗手段",
          "欺诈手段",
          "作案手段"
        ],
        "type": "enum",
        "list": "means",
        "required": true,
        "width": 18,
        "align": "center"
      },
      {
        "key": "channel",
        "header": "渠道",
        "aliases": [
          "发生渠道"
        ],
        "type": "enum",
        "list": "channel",
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "event_type",
        "header": "事件类型",
        "aliases": [
          "操作风险事件类型"
        ],
        "type": "enum",
        "list": "event_type",
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "target",
        "header": "对象",
        "aliases": [
          "受骗对象",
          "对象类别"
        ],
        "type": "enum",
        "list": "target",
        "width": 8,
        "align": "center"
      },
      {
        "key": "amount_involved",
        "header": "涉及资金（元）",
        "aliases": [
          "涉及资金",
          "涉案金额",
          "被骗金额"
        ],
        "type": "money",
        "unit": "元",
        "required": true,
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "dissuaded",
        "header": "是否劝阻成功",
        "aliases": [
          "劝阻成功",
          "是否劝阻"
        ],
        "type": "yesno",
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "amount_saved",
        "header": "挽回金额（元）",
        "aliases": [
          "挽回金额",
          "劝阻金额",
          "止付金额"
        ],
        "type": "money",
        "unit": "元",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "found_by",
        "header": "识别人",
        "aliases": [
          "劝阻人",
          "发现人"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "police_date",
        "header": "报案日期",
        "aliases": [
          "报警日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "report_date",
        "header": "上报日期",
        "aliases": [
          "报告日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "disposal_text",
        "header": "处置情况",
        "aliases": [
          "处置",
          "处理情况"
        ],
        "type": "text",
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "amount_saved",
          "amount_involved"
        ],
        "text": "挽回金额不大于涉及资金"
      },
      {
        "kind": "filled",
        "columns": [
          "amount_saved"
        ],
        "text": "劝阻成功的写明挽回金额",
        "when": {
          "column": "dissuaded",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "disposal_text"
        ],
        "text": "手段为其他的，在处置情况里写明手段",
        "when": {
          "column": "means",
          "in": [
            "其他"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "event_date",
          "police_date"
        ],
        "text": "报案不早于发生"
      },
      {
        "kind": "order",
        "columns": [
          "event_date",
          "report_date"
        ],
        "text": "上报不早于发生"
      },
      {
        "kind": "unique",
        "columns": [
          "event_no"
        ],
        "text": "一件事登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "gifts",
    "title": "礼品登记处置表",
    "sheet": "礼品登记处置表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "gift_way": [
        "退还",
        "上交",
        "拍卖或捐赠",
        "登记后使用",
        "待处理"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "received_on",
        "header": "收到日期",
        "aliases": [
          "收受日期",
          "登记日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "person",
        "header": "收到人",
        "aliases": [
          "接受人",
          "姓名"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "department",
        "header": "部门",
        "aliases": [
          "所在部门",
          "科室"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "giver",
        "header": "赠送方",
        "aliases": [
          "赠送单位或个人",
          "送礼方"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "gift",
        "header": "礼品名称",
        "aliases": [
          "物品名称",
          "礼品礼金"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "gift_value",
        "header": "估值（元）",
        "aliases": [
          "估值",
          "价值",
          "金额"
        ],
        "type": "money",
        "unit": "元",
        "required": true,
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "gift_way",
        "header": "处置方式",
        "aliases": [
          "处理方式",
          "处置"
        ],
        "type": "enum",
        "list": "gift_way",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "gift_date",
        "header": "处置日期",
        "aliases": [
          "上交日期",
          "处理日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "gift_receiver",
        "header": "接收人",
        "aliases": [
          "接收登记人",
          "监督人"
        ],
        "type": "people",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "receipt_no",
        "header": "凭证号",
        "aliases": [
          "票据号",
          "收据号"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "within",
        "columns": [
          "received_on",
          "gift_date"
        ],
        "text": "收到后三十日内处置",
        "days": 30,
        "tunable": true
      },
      {
        "kind": "order",
        "columns": [
          "received_on",
          "gift_date"
        ],
        "text": "处置不早于收到"
      },
      {
        "kind": "apart",
        "columns": [
          "person",
          "gift_receiver"
        ],
        "text": "不由本人接收本人上交的"
      },
      {
        "kind": "filled",
        "columns": [
          "gift_receiver",
          "receipt_no"
        ],
        "text": "上交的写明接收人和凭证号",
        "when": {
          "column": "gift_way",
          "in": [
            "上交"
          ]
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "hazards",
    "title": "隐患台账",
    "sheet": "隐患台账",
    "version": "1.0.0",
    "schemes": {
      "severity": "H2"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "severity": [
        "重大",
        "一般"
      ],
      "result": [
        "已消除",
        "部分消除",
        "未消除"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "optional_column": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "org",
        "header": "单位",
        "aliases": [
          "被检查单位",
          "填报单位",
          "机构",
          "机构名称"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "place",
        "header": "部位",
        "aliases": [
          "隐患部位",
          "地点",
          "隐患地点",
          "场所",
          "位置"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "hazard",
        "header": "隐患内容",
        "aliases": [
          "隐患描述",
          "隐患",
          "安全隐患",
          "隐患情况",
          "存在隐患",
          "事故隐患"
        ],
        "type": "text",
        "required": true,
        "immutable": true,
        "wrap": true,
        "width": 30,
        "align": "left"
      },
      {
        "key": "severity",
        "header": "级别",
        "aliases": [
          "隐患级别",
          "隐患等级",
          "等级",
          "风险等级"
        ],
        "type": "enum",
        "scheme": "H2",
        "list": "severity",
        "required": true,
        "immutable": true,
        "hint": "重大：须停产停业，或自身难以排除；其余为一般",
        "width": 6,
        "align": "center"
      },
      {
        "key": "found_date",
        "header": "排查日期",
        "aliases": [
          "排查时间",
          "检查日期",
          "发现日期",
          "检查时间"
        ],
        "type": "date",
        "required": true,
        "immutable": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "inspector",
        "header": "排查人",
        "aliases": [
          "检查人",
          "排查人员",
          "检查人员"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "measures",
        "header": "措施",
        "aliases": [
          "整改措施",
          "处理措施",
          "防范措施",
          "防控措施",
          "具体整改措施",
          "整改举措"
        ],
        "type": "text",
        "required": true,
        "required_when": [],
        "hint": "写做什么、做到什么程度算完成",
        "wrap": true,
        "width": 26,
        "align": "left"
      },
      {
        "key": "funds",
        "header": "资金",
        "aliases": [
          "整改资金",
          "所需资金",
          "资金保障"
        ],
        "type": "text",
        "hint": "重大隐患必填：数额和来源；不需要资金的写“不需要”",
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "整改责任人",
          "具体责任人"
        ],
        "type": "people",
        "required": true,
        "required_when": [],
        "hint": "写姓名，几个人用“、”隔开，不写“相关人员”",
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "deadline",
        "header": "时限",
        "aliases": [
          "整改期限",
          "整改时限",
          "完成时限",
          "计划完成时间",
          "计划完成日期",
          "限期",
          "要求完成时间",
          "要求完成日期",
          "整改完成时限"
        ],
        "type": "date",
        "required": true,
        "required_when": [],
        "immutable": true,
        "hint": "写到日；延期的另填延期后期限，这里不改",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "plan",
        "header": "预案",
        "aliases": [
          "应急预案",
          "防范预案"
        ],
        "type": "text",
        "hint": "重大隐患必填",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "recheck_date",
        "header": "复查日期",
        "aliases": [
          "复查时间",
          "验收日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "rechecker",
        "header": "复查人",
        "aliases": [
          "复查人员",
          "验收人"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "result",
        "header": "结果",
        "aliases": [
          "复查结果",
          "整改结果",
          "验收结果"
        ],
        "type": "enum",
        "list": "result",
        "synonyms": {
          "已消除": [
            "合格",
            "通过",
            "已整改",
            "消除",
            "已完成",
            "整改完成"
          ],
          "部分消除": [
            "部分整改"
          ],
          "未消除": [
            "不合格",
            "未整改",
            "未通过",
            "未完成",
            "整改中"
          ]
        },
        "width": 8,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "indicators",
    "title": "企业风险监测指标表",
    "sheet": "企业风险监测指标表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "alert": [
        "红",
        "橙",
        "黄",
        "无"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "company",
        "header": "企业",
        "aliases": [
          "企业名称",
          "监测对象"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "month",
        "header": "月份",
        "aliases": [
          "监测月份",
          "所属月份"
        ],
        "type": "text",
        "required": true,
        "hint": "写成 2024-03",
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "due_date",
        "header": "应报日期",
        "aliases": [
          "报送截止日"
        ],
        "type": "date",
        "hint": "次月 8 日",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "report_date",
        "header": "报送日期",
        "aliases": [
          "报送时间",
          "上报日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "bad_press",
        "header": "负面报道次数",
        "aliases": [
          "媒体负面报道次数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "loan_balance",
        "header": "贷款余额（万元）",
        "aliases": [
          "贷款余额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "overdue_loans",
        "header": "欠息逾期（万元）",
        "aliases": [
          "欠息逾期金额",
          "逾期贷款"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "guarantees",
        "header": "担保代偿（万元）",
        "aliases": [
          "担保代偿金额",
          "对外担保"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "loss",
        "header": "是否亏损",
        "aliases": [
          "当月亏损",
          "亏损"
        ],
        "type": "yesno",
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "arrears",
        "header": "是否欠薪",
        "aliases": [
          "当月欠薪",
          "欠薪"
        ],
        "type": "yesno",
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "lawsuits",
        "header": "诉讼件数",
        "aliases": [
          "重大诉讼件数"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "frozen",
        "header": "账户是否冻结",
        "aliases": [
          "账户冻结"
        ],
        "type": "yesno",
        "width": 8,
        "align": "center"
      },
      {
        "key": "private_loans",
        "header": "民间借款（万元）",
        "aliases": [
          "民间与小贷借款"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "alert",
        "header": "预警等级",
        "aliases": [
          "预警级别"
        ],
        "type": "enum",
        "list": "alert",
        "width": 7,
        "align": "center"
      },
      {
        "key": "action",
        "header": "预警处置",
        "aliases": [
          "处置措施",
          "处置情况"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "run",
        "columns": [
          "month"
        ],
        "text": "连续亏损三个月预警",
        "per": [
          "company"
        ],
        "when": {
          "column": "loss",
          "in": [
            "是"
          ]
        },
        "length": 3
      },
      {
        "kind": "run",
        "columns": [
          "month"
        ],
        "text": "连续欠薪两个月预警",
        "per": [
          "company"
        ],
        "when": {
          "column": "arrears",
          "in": [
            "是"
          ]
        },
        "length": 2
      },
      {
        "kind": "unique",
        "columns": [
          "company",
          "month"
        ],
        "text": "一户一月登一行"
      },
      {
        "kind": "part",
        "columns": [
          "overdue_loans",
          "loan_balance"
        ],
        "text": "欠息逾期不大于贷款余额"
      },
      {
        "kind": "within",
        "columns": [
          "due_date",
          "report_date"
        ],
        "text": "不晚于应报日期报送",
        "days": 0
      },
      {
        "kind": "filled",
        "columns": [
          "action"
        ],
        "text": "发出预警的写明处置",
        "severity": "warning",
        "when": {
          "column": "alert",
          "in": [
            "红",
            "橙",
            "黄"
          ]
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "institutions",
    "title": "机构档案与处置台账",
    "sheet": "机构档案与处置台账",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "inst_type": [
        "小额贷款",
        "融资担保",
        "典当",
        "投资咨询与中介",
        "网络借贷",
        "股权众筹",
        "互联网支付",
        "互联网保险",
        "私募与资产管理",
        "地方交易场所",
        "其他"
      ],
      "degree": [
        "未发现违规",
        "情节较轻",
        "拒不整改或较重",
        "涉嫌犯罪"
      ],
      "disposal": [
        "限期整改",
        "关闭或取缔",
        "移送司法",
        "不予处理"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "inst_name",
        "header": "机构名称",
        "aliases": [
          "企业名称",
          "平台名称",
          "单位名称"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "uscc",
        "header": "统一社会信用代码",
        "aliases": [
          "信用代码"
        ],
        "type": "id",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "inst_type",
        "header": "业态",
        "aliases": [
          "机构类别",
          "业务类型",
          "机构类型"
        ],
        "type": "enum",
        "list": "inst_type",
        "required": true,
        "width": 11,
        "align": "center"
      },
      {
        "key": "licence",
        "header": "许可文号",
        "aliases": [
          "许可证号",
          "牌照",
          "批准文号"
        ],
        "type": "text",
        "hint": "没有许可的空着",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "checked_date",
        "header": "检查日期",
        "aliases": [
          "排查日期",
          "现场检查日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "funds_source",
        "header": "资金来源",
        "aliases": [
          "来源"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "funds_middle",
        "header": "中间环节",
        "aliases": [
          "中间",
          "通道"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "funds_use",
        "header": "资金投向",
        "aliases": [
          "投向",
          "最终投向"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "total_amount",
        "header": "业务规模（万元）",
        "aliases": [
          "业务规模",
          "业务总额",
          "存续规模"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "illegal_amount",
        "header": "违规业务规模（万元）",
        "aliases": [
          "违规业务规模",
          "违规金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "degree",
        "header": "情节",
        "aliases": [
          "违规情节",
          "情节认定"
        ],
        "type": "enum",
        "list": "degree",
        "required": true,
        "width": 11,
        "align": "center"
      },
      {
        "key": "disposal",
        "header": "处置",
        "aliases": [
          "处置意见",
          "处理意见",
          "处置措施"
        ],
        "type": "enum",
        "list": "disposal",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "rectify_due",
        "header": "整改期限",
        "aliases": [
          "整治期限",
          "限期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "done_date",
        "header": "完成日期",
        "aliases": [
          "整改完成日期",
          "处置完成日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "owner_unit",
        "header": "责任部门",
        "aliases": [
          "责任单位",
          "牵头部门"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "coordination",
        "header": "跨区域协调",
        "aliases": [
          "跨区域协调情况"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "table",
        "columns": [
          "degree",
          "disposal"
        ],
        "text": "轻微的限期整改，拒不整改或较重的关闭或取缔，涉罪的移送",
        "reference": "disposition"
      },
      {
        "kind": "part",
        "columns": [
          "illegal_amount",
          "total_amount"
        ],
        "text": "违规规模不大于业务规模"
      },
      {
        "kind": "filled",
        "columns": [
          "rectify_due"
        ],
        "text": "限期整改的写明期限",
        "when": {
          "column": "disposal",
          "in": [
            "限期整改"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "illegal_amount"
        ],
        "text": "有违规的写明规模；没有金额的填 0",
        "severity": "warning",
        "when": {
          "column": "degree",
          "in": [
            "情节较轻",
            "拒不整改或较重",
            "涉嫌犯罪"
          ]
        }
      },
      {
        "kind": "filled",
        "columns": [
          "funds_source",
          "funds_middle",
          "funds_use"
        ],
        "text": "穿透三段都查明",
        "severity": "warning",
        "when": {
          "column": "inst_type",
          "in": [
            "网络借贷",
            "股权众筹",
            "互联网支付",
            "互联网保险",
            "私募与资产管理"
          ]
        }
      },
      {
        "kind": "order",
        "columns": [
          "checked_date",
          "rectify_due"
        ],
        "text": "整改期限不早于检查日期"
      },
      {
        "kind": "unique",
        "columns": [
          "inst_name"
        ],
        "text": "一户一档"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "large-transactions",
    "title": "大额交易登记簿",
    "sheet": "大额交易登记簿",
    "version": "1.0.0",
    "signatures": [
      "登记人",
      "复核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "customer_type": [
        "自然人",
        "非自然人"
      ],
      "direction": [
        "收",
        "付"
      ],
      "cash_or_transfer": [
        "现金",
        "转账"
      ],
      "cross_border": [
        "境内",
        "跨境"
      ],
      "currency": [
        "人民币",
        "美元",
        "欧元",
        "港元",
        "日元",
        "英镑",
        "澳元",
        "加元",
        "新加坡元",
        "瑞士法郎",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "required": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "entry_date",
        "header": "登记日期",
        "aliases": [
          "登记时间",
          "交易日期",
          "日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "customer",
        "header": "客户名称或姓名",
        "aliases": [
          "客户名称",
          "客户姓名",
          "客户",
          "户名"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "customer_type",
        "header": "客户类型",
        "aliases": [
          "客户类别"
        ],
        "type": "enum",
        "list": "customer_type",
        "synonyms": {
          "自然人": [
            "个人",
            "对私",
            "个人客户"
          ],
          "非自然人": [
            "单位",
            "对公",
            "企业",
            "机构",
            "单位客户",
            "法人"
          ]
        },
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "id_type",
        "header": "证件类型",
        "aliases": [
          "证件种类"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "id_number",
        "header": "证件号码（脱敏）",
        "aliases": [
          "证件号码",
          "证件号"
        ],
        "type": "id",
        "required": true,
        "hint": "中间几位用 * 代替；先把单元格设为文本",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "account",
        "header": "账号（脱敏）",
        "aliases": [
          "账号",
          "帐号",
          "账户",
          "客户账号"
        ],
        "type": "id",
        "required": true,
        "hint": "中间几位用 * 代替；先把单元格设为文本",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "direction",
        "header": "交易方向",
        "aliases": [
          "收付方向",
          "收付标志"
        ],
        "type": "enum",
        "list": "direction",
        "synonyms": {
          "收": [
            "收入",
            "转入",
            "存入",
            "流入",
            "收款"
          ],
          "付": [
            "支出",
            "转出",
            "支取",
            "流出",
            "付款"
          ]
        },
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "cash_or_transfer",
        "header": "现金或转账",
        "aliases": [
          "现转标志",
          "交易方式",
          "现金/转账"
        ],
        "type": "enum",
        "list": "cash_or_transfer",
        "synonyms": {
          "现金": [
            "现钞"
          ],
          "转账": [
            "转帐",
            "划转",
            "转账划转"
          ]
        },
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "cross_border",
        "header": "境内或跨境",
        "aliases": [
          "是否跨境",
          "境内/跨境"
        ],
        "type": "enum",
        "list": "cross_border",
        "synonyms": {
          "境内": [
            "国内",
            "否"
          ],
          "跨境": [
            "境外",
            "是"
          ]
        },
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "currency",
        "header": "币种",
        "aliases": [
          "货币"
        ],
        "type": "enum",
        "list": "currency",
        "synonyms": {
          "人民币": [
            "CNY",
            "RMB",
            "元"
          ],
          "美元": [
            "USD"
          ],
          "欧元": [
            "EUR"
          ],
          "港元": [
            "HKD",
            "港币"
          ],
          "日元": [
            "JPY"
          ],
          "英镑": [
            "GBP"
          ]
        },
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "amount",
        "header": "金额（元）",
        "aliases": [
          "金额",
          "交易金额"
        ],
        "type": "money",
        "unit": "元",
        "required": true,
        "hint": "按币种的原币数额，只写数",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "day_total",
        "header": "当日累计（元）",
        "aliases": [
          "当日累计",
          "累计金额",
          "当日累计金额"
        ],
        "type": "money",
        "unit": "元",
        "hint": "同一客户当日同方向的累计",
        "format": "#,##0.00",
        "width": 14,
        "align": "right"
      },
      {
        "key": "purpose",
        "header": "用途",
        "aliases": [
          "资金用途",
          "交易用途",
          "摘要"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "counterparty",
        "header": "对手信息",
        "aliases": [
          "交易对手",
          "对方信息",
          "对方户名"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "handler",
        "header": "经办人",
        "aliases": [
          "经办",
          "经办柜员"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "approver",
        "header": "审批人",
        "aliases": [
          "复核人",
          "授权人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "rule_hit",
        "header": "命中规则",
        "aliases": [
          "触发规则",
          "大额标准",
          "触发标准"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "reported",
        "header": "是否已报",
        "aliases": [
          "是否报送",
          "是否已报送"
        ],
        "type": "yesno",
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "report_date",
        "header": "报送日期",
        "aliases": [
          "上报日期",
          "报送时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 8,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "observation",
    "title": "员工行为观察表",
    "sheet": "员工行为观察表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "occasion": [
        "班前",
        "班中",
        "用餐",
        "交流",
        "下班",
        "班后"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "department",
        "header": "部门",
        "aliases": [
          "所在部门",
          "网点"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "person",
        "header": "姓名",
        "aliases": [
          "被观察人",
          "员工姓名"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "occasion",
        "header": "时点",
        "aliases": [
          "观察时点"
        ],
        "type": "enum",
        "list": "occasion",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "check_date",
        "header": "观察日期",
        "aliases": [
          "日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "observed",
        "header": "观察情况",
        "aliases": [
          "表现",
          "观察记录"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 28,
        "align": "left"
      },
      {
        "key": "abnormal",
        "header": "有无异常",
        "aliases": [
          "是否异常",
          "异常"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "followup",
        "header": "跟踪措施",
        "aliases": [
          "跟踪",
          "处理措施"
        ],
        "type": "text",
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "family",
        "header": "家属联络",
        "aliases": [
          "家企沟通",
          "联系家属"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "checked_by",
        "header": "观察人",
        "aliases": [
          "记录人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "accountable",
        "header": "检查者责任倒查",
        "aliases": [
          "责任倒查",
          "倒查"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "coverage",
        "columns": [
          "occasion"
        ],
        "text": "每人六个时点都有记录",
        "per": [
          "person"
        ],
        "reference": "six-looks"
      },
      {
        "kind": "filled",
        "columns": [
          "followup"
        ],
        "text": "有异常的写明跟踪措施",
        "when": {
          "column": "abnormal",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "apart",
        "columns": [
          "person",
          "checked_by"
        ],
        "text": "不由本人观察本人"
      },
      {
        "kind": "unique",
        "columns": [
          "person",
          "occasion",
          "check_date"
        ],
        "text": "一人一个时点一日登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "open-items",
    "title": "尾项与开口项清单",
    "sheet": "尾项与开口项清单",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "item_class": [
        "SQOR",
        "NCR",
        "FCN",
        "FDR",
        "SRFI",
        "设计变更",
        "尾项"
      ],
      "item_state": [
        "开口",
        "关闭"
      ],
      "report_version": [
        "A",
        "B",
        "0",
        "1"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "item_no",
        "header": "尾项编号",
        "aliases": [
          "编号",
          "开口项编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "item_class",
        "header": "类别",
        "aliases": [
          "尾项类别",
          "单据类型"
        ],
        "type": "enum",
        "list": "item_class",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "item_text",
        "header": "内容",
        "aliases": [
          "尾项内容",
          "描述"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 26,
        "align": "left"
      },
      {
        "key": "predecessor",
        "header": "前置项",
        "aliases": [
          "前置",
          "前项"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "owner_unit",
        "header": "责任专业",
        "aliases": [
          "责任单位",
          "责任部门"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "具体责任人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "baseline_date",
        "header": "基准日期",
        "aliases": [
          "基准完成日期",
          "计划日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "closed_date",
        "header": "关闭日期",
        "aliases": [
          "完成日期",
          "实际日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "item_state",
        "header": "开闭",
        "aliases": [
          "状态",
          "是否关闭"
        ],
        "type": "enum",
        "list": "item_state",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "closing_proof",
        "header": "关闭证明",
        "aliases": [
          "证明文件"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "report_version",
        "header": "报告版次",
        "aliases": [
          "版次",
          "报告版本"
        ],
        "type": "enum",
        "list": "report_version",
        "width": 7,
        "align": "center"
      },
      {
        "key": "deviation_reason",
        "header": "偏差说明",
        "aliases": [
          "偏差原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "filled",
        "columns": [
          "closed_date",
          "closing_proof"
        ],
        "text": "关闭的写明日期和证明",
        "when": {
          "column": "item_state",
          "in": [
            "关闭"
          ]
        }
      },
      {
        "kind": "table",
        "columns": [
          "report_version",
          "item_state"
        ],
        "text": "0 版、1 版报告不得有开口项",
        "reference": "report-versions"
      },
      {
        "kind": "within",
        "columns": [
          "baseline_date",
          "closed_date"
        ],
        "text": "不晚于基准日期关闭",
        "days": 0
      },
      {
        "kind": "unique",
        "columns": [
          "item_no"
        ],
        "text": "一个尾项登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "powers",
    "title": "职权目录与廉政风险分级表",
    "sheet": "职权目录与廉政风险分级表",
    "version": "1.0.0",
    "by_name": true,
    "schemes": {
      "integrity_level": "I3"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "公开日期"
    ],
    "lists": {
      "risk_kind": [
        "重点权力风险",
        "业务流程风险",
        "制度机制风险",
        "外部环境风险"
      ],
      "probability": [
        "高",
        "较高",
        "一般",
        "低"
      ],
      "consequence": [
        "涉罪",
        "违纪",
        "轻微"
      ],
      "integrity_level": [
        "一级",
        "二级",
        "三级"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "power_no",
        "header": "职权编号",
        "aliases": [
          "编号",
          "权力编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "power_name",
        "header": "职权名称",
        "aliases": [
          "权力名称",
          "职权事项",
          "权力事项"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "power_content",
        "header": "职权内容",
        "aliases": [
          "权力内容"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "handling_body",
        "header": "办理主体",
        "aliases": [
          "责任主体",
          "承办机构"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "legal_basis",
        "header": "法律依据",
        "aliases": [
          "职权依据",
          "依据"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "flow_no",
        "header": "流程图编号",
        "aliases": [
          "流程图",
          "运行流程图"
        ],
        "type": "id",
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "risk_kind",
        "header": "风险种类",
        "aliases": [
          "风险类别"
        ],
        "type": "enum",
        "list": "risk_kind",
        "width": 10,
        "align": "center"
      },
      {
        "key": "risk_text",
        "header": "风险表现",
        "aliases": [
          "风险点",
          "廉政风险",
          "风险内容"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "probability",
        "header": "发生概率",
        "aliases": [
          "概率",
          "可能性",
          "P"
        ],
        "type": "enum",
        "list": "probability",
        "synonyms": {
          "一般": [
            "较小",
            "中"
          ]
        },
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "consequence",
        "header": "后果类别",
        "aliases": [
          "危害后果",
          "后果",
          "C"
        ],
        "type": "enum",
        "list": "consequence",
        "synonyms": {
          "涉罪": [
            "可能犯罪",
            "犯罪"
          ],
          "违纪": [
            "违纪违规"
          ],
          "轻微": [
            "不良影响",
            "不良社会影响"
          ]
        },
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "integrity_level",
        "header": "廉政等级",
        "aliases": [
          "风险等级",
          "等级",
          "廉政风险等级"
        ],
        "type": "enum",
        "list": "integrity_level",
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "controls",
        "header": "防控措施",
        "aliases": [
          "防范措施",
          "控制措施"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 22,
        "align": "left"
      },
      {
        "key": "decider",
        "header": "决策人",
        "aliases": [
          "决策岗"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "executor",
        "header": "执行人",
        "aliases": [
          "执行岗",
          "承办人"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "supervisor",
        "header": "监督人",
        "aliases": [
          "监督岗"
        ],
        "type": "people",
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "review_year",
        "header": "审定年度",
        "aliases": [
          "年度",
          "调整年度"
        ],
        "type": "integer",
        "required": true,
        "hint": "每年动态调整",
        "width": 6,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "table",
        "columns": [
          "probability",
          "consequence",
          "integrity_level"
        ],
        "text": "等级取概率、后果中较重的一个（或）",
        "reference": "integrity-levels"
      },
      {
        "kind": "apart",
        "columns": [
          "decider",
          "executor",
          "supervisor"
        ],
        "text": "决策、执行、监督分离"
      },
      {
        "kind": "unique",
        "columns": [
          "power_no",
          "risk_text"
        ],
        "text": "一项风险登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "problem-matrix",
    "title": "突出问题清单",
    "sheet": "突出问题清单",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "area": [
        "长效机制",
        "食品药品安全",
        "招商引资环境"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "area",
        "header": "领域",
        "aliases": [
          "类别",
          "整治领域"
        ],
        "type": "enum",
        "list": "area",
        "required": true,
        "width": 14,
        "align": "center"
      },
      {
        "key": "issue",
        "header": "问题内容",
        "aliases": [
          "突出问题",
          "问题"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "measures",
        "header": "具体措施",
        "aliases": [
          "措施",
          "整治措施"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 28,
        "align": "left"
      },
      {
        "key": "lead_unit",
        "header": "牵头单位",
        "aliases": [
          "牵头部门"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "具体责任人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "co_units",
        "header": "配合单位",
        "aliases": [
          "协办单位",
          "配合部门"
        ],
        "type": "text",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "deadline",
        "header": "完成时间",
        "aliases": [
          "完成时限",
          "时限"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "goal",
        "header": "目标与效果",
        "aliases": [
          "目标和效果",
          "目标",
          "预期效果"
        ],
        "type": "text",
        "required": true,
        "hint": "写能衡量的目标：数量、比率或交付物",
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "done_date",
        "header": "完成日期",
        "aliases": [
          "实际完成时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "coverage",
        "columns": [
          "seq"
        ],
        "text": "十七个问题都列入",
        "entries": [
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "10",
          "11",
          "12",
          "13",
          "14",
          "15",
          "16",
          "17"
        ],
        "tunable": true
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "problem",
    "title": "问题台账",
    "sheet": "问题台账",
    "version": "1.0.0",
    "schemes": {
      "severity": "P4"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "severity": [
        "严重",
        "较重",
        "一般",
        "轻微"
      ],
      "rect_type": [
        "立行立改",
        "限期整改",
        "持续整改"
      ],
      "status": [
        "未整改",
        "整改中",
        "已整改",
        "已销号",
        "持续整改",
        "已撤销"
      ],
      "confirm_status": [
        "属实",
        "部分异议",
        "有异议",
        "拒签"
      ],
      "verify_result": [
        "通过",
        "不通过",
        "退回"
      ],
      "recheck_result": [
        "有效",
        "部分有效",
        "反弹"
      ],
      "event_type": [
        "IF",
        "EF",
        "EPWS",
        "CPBP",
        "DPA",
        "BDSF",
        "EDPM"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "required": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "finding_id",
        "header": "问题编号",
        "aliases": [
          "编号",
          "问题编码"
        ],
        "type": "id",
        "required": true,
        "hint": "一个问题一个编号，各期不变，例如 F2024-001",
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "item_id",
        "header": "检查项目",
        "aliases": [
          "检查项",
          "检查项编号",
          "检查事项",
          "检查项目编号"
        ],
        "type": "id",
        "hint": "检查表里的编号，例如 CK-RCU-05",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "org",
        "header": "被查机构",
        "aliases": [
          "被检查单位",
          "被查单位",
          "被检查机构",
          "受检单位",
          "受查单位",
          "机构名称"
        ],
        "type": "text",
        "required": true,
        "hint": "写单位全称，与机构名录一致",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "found_date",
        "header": "发现日期",
        "aliases": [
          "检查日期",
          "检查时间",
          "发现时间",
          "问题发现日期",
          "问题发现时间"
        ],
        "type": "date",
        "required": true,
        "immutable": true,
        "hint": "写到日，例如 2024-03-05",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "fact",
        "header": "问题描述",
        "aliases": [
          "问题",
          "存在问题",
          "存在的问题",
          "问题事项",
          "发现问题",
          "发现的问题",
          "主要问题",
          "问题表现",
          "问题内容",
          "事实描述",
          "问题具体描述"
        ],
        "type": "text",
        "required": true,
        "immutable": true,
        "hint": "写清何时、哪个岗位、什么业务、几笔、多少金额，不少于 20 个字；本期没有问题的，只填一行“零报告”",
        "wrap": true,
        "width": 30,
        "align": "left"
      },
      {
        "key": "category",
        "header": "风险类别",
        "aliases": [
          "问题类别",
          "问题类型",
          "问题分类",
          "类别"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "risk_point",
        "header": "风险点编号",
        "aliases": [
          "风险点",
          "关联风险点",
          "对应风险点"
        ],
        "type": "id",
        "optional_column": true,
        "off_form": true,
        "hint": "风险点库里的编号，例如 RCU-03",
        "wrap": true,
        "width": 7.5,
        "align": "left"
      },
      {
        "key": "criteria",
        "header": "依据",
        "aliases": [
          "制度依据",
          "违反条款",
          "违反制度",
          "适用条款",
          "定性依据",
          "检查依据"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "amount",
        "header": "涉及金额（万元）",
        "aliases": [
          "涉及金额",
          "问题金额",
          "金额（万元）",
          "金额",
          "涉及资金"
        ],
        "type": "money",
        "unit": "万元",
        "hint": "单位是万元，只写数；没有金额的写 0，不清楚的留空",
        "format": "#,##0.00####",
        "width": 11,
        "align": "right"
      },
      {
        "key": "count",
        "header": "笔数",
        "aliases": [
          "涉及笔数",
          "问题笔数",
          "涉及户数"
        ],
        "type": "integer",
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "severity",
        "header": "等级",
        "aliases": [
          "风险等级",
          "问题等级",
          "严重程度",
          "问题严重程度"
        ],
        "type": "enum",
        "scheme": "P4",
        "list": "severity",
        "required": true,
        "immutable": true,
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "cause",
        "header": "原因",
        "aliases": [
          "问题成因",
          "产生原因",
          "成因"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "effect",
        "header": "影响",
        "aliases": [
          "后果",
          "造成影响",
          "影响及后果"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "confirm_status",
        "header": "事实确认状态",
        "aliases": [
          "事实确认",
          "确认状态",
          "确认情况",
          "是否属实"
        ],
        "type": "enum",
        "list": "confirm_status",
        "synonyms": {
          "属实": [
            "无异议",
            "同意",
            "确认属实",
            "情况属实"
          ],
          "拒签": [
            "拒绝签字",
            "拒绝签章"
          ]
        },
        "optional_column": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "owner_unit",
        "header": "责任单位",
        "aliases": [
          "责任部门",
          "整改单位",
          "牵头单位",
          "牵头部门",
          "主办单位",
          "整改责任部门",
          "整改责任单位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "整改责任人",
          "具体责任人"
        ],
        "type": "people",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "hint": "写姓名，几个人用“、”隔开，不写“相关人员”",
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "leader",
        "header": "责任领导",
        "aliases": [
          "分管领导",
          "责任领导人"
        ],
        "type": "people",
        "optional_column": true,
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "is_repeat",
        "header": "是否重复",
        "aliases": [
          "是否重复问题",
          "是否屡查屡犯",
          "重复问题"
        ],
        "type": "yesno",
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "repeat_of",
        "header": "前次问题编号",
        "aliases": [
          "前次编号",
          "重复问题编号",
          "上次问题编号"
        ],
        "type": "id",
        "optional_column": true,
        "hint": "是否重复填“是”的，写前次问题的编号",
        "wrap": true,
        "width": 10.5,
        "align": "left"
      },
      {
        "key": "rect_type",
        "header": "整改类型",
        "aliases": [
          "整改方式",
          "整改性质"
        ],
        "type": "enum",
        "list": "rect_type",
        "synonyms": {
          "立行立改": [
            "立即整改",
            "即知即改",
            "边查边改",
            "立行整改",
            "马上整改"
          ],
          "限期整改": [
            "限期改正",
            "限期",
            "分阶段整改",
            "分阶段"
          ],
          "持续整改": [
            "长期整改",
            "长期坚持",
            "持续推进"
          ]
        },
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "deadline",
        "header": "时限",
        "aliases": [
          "整改期限",
          "整改时限",
          "完成时限",
          "计划完成时间",
          "计划完成日期",
          "限期",
          "要求完成时间",
          "要求完成日期",
          "整改完成时限"
        ],
        "type": "date",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "immutable": true,
        "hint": "写到日；延期的另填延期后期限，这里不改",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "status",
        "header": "状态",
        "aliases": [
          "整改状态"
        ],
        "type": "enum",
        "list": "status",
        "required": true,
        "hint": "没有“逾期”一词：按进展填，是否逾期由期限算出",
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "accountability",
        "header": "问责",
        "aliases": [
          "问责情况",
          "责任追究",
          "问责处理"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "sample_n",
        "header": "抽样数",
        "aliases": [
          "抽查数",
          "检查样本数",
          "抽查笔数"
        ],
        "type": "integer",
        "optional_column": true,
        "off_form": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "sample_k",
        "header": "问题数",
        "aliases": [
          "样本问题数",
          "抽样问题数"
        ],
        "type": "integer",
        "optional_column": true,
        "off_form": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "amount_due",
        "header": "应整改金额（万元）",
        "aliases": [
          "应整改金额"
        ],
        "type": "money",
        "unit": "万元",
        "optional_column": true,
        "off_form": true,
        "format": "#,##0.00####",
        "width": 11,
        "align": "right"
      },
      {
        "key": "amount_fixed",
        "header": "已整改金额（万元）",
        "aliases": [
          "已整改金额",
          "整改金额",
          "整改到位金额"
        ],
        "type": "money",
        "unit": "万元",
        "optional_column": true,
        "off_form": true,
        "format": "#,##0.00####",
        "width": 11,
        "align": "right"
      },
      {
        "key": "done_date",
        "header": "整改完成日期",
        "aliases": [
          "完成日期",
          "完成时间",
          "实际完成日期",
          "实际完成时间",
          "整改完成时间"
        ],
        "type": "date",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "optional_column": true,
        "off_form": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "evidence",
        "header": "佐证材料",
        "aliases": [
          "佐证",
          "整改佐证",
          "证明材料",
          "整改证明材料",
          "佐证资料"
        ],
        "type": "text",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "optional_column": true,
        "off_form": true,
        "hint": "写材料名称或文件名，几件用“、”隔开",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "measures",
        "header": "整改措施",
        "aliases": [
          "处理措施",
          "防范措施",
          "防控措施",
          "具体整改措施",
          "整改举措"
        ],
        "type": "text",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "optional_column": true,
        "off_form": true,
        "hint": "写做什么、做到什么程度算完成",
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "verifier",
        "header": "复核人",
        "aliases": [
          "验收人",
          "核验人",
          "复查人",
          "整改复核人",
          "验收人员"
        ],
        "type": "people",
        "required_when": [
          "已销号"
        ],
        "optional_column": true,
        "off_form": true,
        "hint": "验收的人，不能是责任人本人或本部门的人",
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "verify_date",
        "header": "验收日期",
        "aliases": [
          "验收时间",
          "销号日期",
          "销号时间",
          "核验日期"
        ],
        "type": "date",
        "optional_column": true,
        "off_form": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "verify_result",
        "header": "验收结论",
        "aliases": [
          "验收结果",
          "验收意见",
          "核验结论"
        ],
        "type": "enum",
        "list": "verify_result",
        "synonyms": {
          "通过": [
            "合格",
            "验收通过",
            "验收合格",
            "同意销号",
            "予以销号"
          ],
          "不通过": [
            "不合格",
            "未通过",
            "验收不通过",
            "验收不合格"
          ],
          "退回": [
            "退回整改",
            "退回重改",
            "验收退回"
          ]
        },
        "optional_column": true,
        "off_form": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "extended_deadline",
        "header": "延期后期限",
        "aliases": [
          "延期后时限",
          "延期期限",
          "延长后期限",
          "延期至"
        ],
        "type": "date",
        "optional_column": true,
        "off_form": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "extension_reason",
        "header": "延期理由",
        "aliases": [
          "延期原因"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "extension_approver",
        "header": "延期审批人",
        "aliases": [
          "延期批准人"
        ],
        "type": "people",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "merged_into",
        "header": "并入问题编号",
        "aliases": [
          "合并至",
          "并入编号",
          "合并到"
        ],
        "type": "id",
        "optional_column": true,
        "off_form": true,
        "hint": "撤销并入别的问题的，写那个问题的编号",
        "wrap": true,
        "width": 10.5,
        "align": "left"
      },
      {
        "key": "cancel_reason",
        "header": "撤销理由",
        "aliases": [
          "撤销原因",
          "不成立理由"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "approver",
        "header": "审批人",
        "aliases": [
          "批准人"
        ],
        "type": "people",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "phase_goals",
        "header": "阶段目标",
        "aliases": [
          "阶段性目标",
          "分阶段目标"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "funds",
        "header": "资金",
        "aliases": [
          "资金保障",
          "所需资金"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "plan",
        "header": "预案",
        "aliases": [
          "应急预案"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "rules_made",
        "header": "制度建设",
        "aliases": [
          "制度",
          "建立制度",
          "修订制度"
        ],
        "type": "text",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "recheck_result",
        "header": "回头看",
        "aliases": [
          "回头看结果",
          "回头看情况"
        ],
        "type": "enum",
        "list": "recheck_result",
        "synonyms": {
          "有效": [
            "整改有效",
            "未反弹"
          ],
          "部分有效": [
            "基本有效"
          ],
          "反弹": [
            "问题反弹",
            "已反弹"
          ]
        },
        "optional_column": true,
        "off_form": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "preparer",
        "header": "填表人",
        "aliases": [
          "措施制定人",
          "填报人"
        ],
        "type": "people",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "uscc",
        "header": "统一社会信用代码",
        "aliases": [
          "社会信用代码",
          "信用代码"
        ],
        "type": "id",
        "optional_column": true,
        "off_form": true,
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "event_type",
        "header": "事件类型",
        "aliases": [
          "损失事件类型",
          "操作风险事件类型"
        ],
        "type": "enum",
        "list": "event_type",
        "optional_column": true,
        "off_form": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 8,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "rectification-full",
    "title": "问题整改台账（全项）",
    "sheet": "整改台账",
    "version": "1.0.0",
    "schemes": {
      "severity": "P4"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "severity": [
        "严重",
        "较重",
        "一般",
        "轻微"
      ],
      "rect_type": [
        "立行立改",
        "限期整改",
        "持续整改"
      ],
      "status": [
        "未整改",
        "整改中",
        "已整改",
        "已销号",
        "持续整改",
        "已撤销"
      ],
      "verify_result": [
        "通过",
        "不通过",
        "退回"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "required": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "finding_id",
        "header": "问题编号",
        "aliases": [
          "编号",
          "问题编码"
        ],
        "type": "id",
        "required": true,
        "hint": "一个问题一个编号，各期不变，例如 F2024-001",
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "org",
        "header": "被检查单位",
        "aliases": [
          "被查单位",
          "被检查机构",
          "被查机构",
          "受检单位",
          "受查单位",
          "机构名称"
        ],
        "type": "text",
        "required": true,
        "hint": "写单位全称，与机构名录一致",
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "found_date",
        "header": "检查日期",
        "aliases": [
          "检查时间",
          "发现日期",
          "发现时间",
          "问题发现日期",
          "问题发现时间"
        ],
        "type": "date",
        "required": true,
        "immutable": true,
        "hint": "写到日，例如 2024-03-05",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "risk_point",
        "header": "风险点编号",
        "aliases": [
          "风险点",
          "关联风险点",
          "对应风险点"
        ],
        "type": "id",
        "hint": "风险点库里的编号，例如 RCU-03",
        "wrap": true,
        "width": 7.5,
        "align": "left"
      },
      {
        "key": "fact",
        "header": "问题描述",
        "aliases": [
          "问题",
          "存在问题",
          "存在的问题",
          "问题事项",
          "发现问题",
          "发现的问题",
          "主要问题",
          "问题表现",
          "问题内容",
          "事实描述",
          "问题具体描述"
        ],
        "type": "text",
        "required": true,
        "immutable": true,
        "hint": "写清何时、哪个岗位、什么业务、几笔、多少金额，不少于 20 个字；本期没有问题的，只填一行“零报告”",
        "wrap": true,
        "width": 19,
        "align": "left"
      },
      {
        "key": "category",
        "header": "问题类别",
        "aliases": [
          "风险类别",
          "问题类型",
          "问题分类",
          "类别"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 6.5,
        "align": "left"
      },
      {
        "key": "severity",
        "header": "风险等级",
        "aliases": [
          "问题等级",
          "严重程度",
          "等级",
          "问题严重程度"
        ],
        "type": "enum",
        "scheme": "P4",
        "list": "severity",
        "required": true,
        "immutable": true,
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "amount",
        "header": "涉及金额（万元）",
        "aliases": [
          "涉及金额",
          "问题金额",
          "金额（万元）",
          "金额",
          "涉及资金"
        ],
        "type": "money",
        "unit": "万元",
        "hint": "单位是万元，只写数；没有金额的写 0，不清楚的留空",
        "format": "#,##0.00####",
        "width": 11,
        "align": "right"
      },
      {
        "key": "count",
        "header": "笔数",
        "aliases": [
          "涉及笔数",
          "问题笔数",
          "涉及户数"
        ],
        "type": "integer",
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "rect_type",
        "header": "整改类型",
        "aliases": [
          "整改方式",
          "整改性质"
        ],
        "type": "enum",
        "list": "rect_type",
        "synonyms": {
          "立行立改": [
            "立即整改",
            "即知即改",
            "边查边改",
            "立行整改",
            "马上整改"
          ],
          "限期整改": [
            "限期改正",
            "限期",
            "分阶段整改",
            "分阶段"
          ],
          "持续整改": [
            "长期整改",
            "长期坚持",
            "持续推进"
          ]
        },
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "owner_unit",
        "header": "责任部门",
        "aliases": [
          "责任单位",
          "整改单位",
          "牵头单位",
          "牵头部门",
          "主办单位",
          "整改责任部门",
          "整改责任单位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "整改责任人",
          "具体责任人"
        ],
        "type": "people",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "hint": "写姓名，几个人用“、”隔开，不写“相关人员”",
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "measures",
        "header": "整改措施",
        "aliases": [
          "处理措施",
          "防范措施",
          "防控措施",
          "具体整改措施",
          "整改举措"
        ],
        "type": "text",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "hint": "写做什么、做到什么程度算完成",
        "wrap": true,
        "width": 15,
        "align": "left"
      },
      {
        "key": "deadline",
        "header": "整改期限",
        "aliases": [
          "整改时限",
          "完成时限",
          "计划完成时间",
          "计划完成日期",
          "限期",
          "时限",
          "要求完成时间",
          "要求完成日期",
          "整改完成时限"
        ],
        "type": "date",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "immutable": true,
        "hint": "写到日；延期的另填延期后期限，这里不改",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "extended_deadline",
        "header": "延期后期限",
        "aliases": [
          "延期后时限",
          "延期期限",
          "延长后期限",
          "延期至"
        ],
        "type": "date",
        "optional_column": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "status",
        "header": "整改状态",
        "aliases": [
          "状态"
        ],
        "type": "enum",
        "list": "status",
        "required": true,
        "hint": "没有“逾期”一词：按进展填，是否逾期由期限算出",
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "done_date",
        "header": "整改完成日期",
        "aliases": [
          "完成日期",
          "完成时间",
          "实际完成日期",
          "实际完成时间",
          "整改完成时间"
        ],
        "type": "date",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "evidence",
        "header": "佐证材料",
        "aliases": [
          "佐证",
          "整改佐证",
          "证明材料",
          "整改证明材料",
          "佐证资料"
        ],
        "type": "text",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "hint": "写材料名称或文件名，几件用“、”隔开",
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "amount_fixed",
        "header": "已整改金额（万元）",
        "aliases": [
          "已整改金额",
          "整改金额",
          "整改到位金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00####",
        "width": 11,
        "align": "right"
      },
      {
        "key": "verifier",
        "header": "复核人",
        "aliases": [
          "验收人",
          "核验人",
          "复查人",
          "整改复核人",
          "验收人员"
        ],
        "type": "people",
        "required_when": [
          "已销号"
        ],
        "hint": "验收的人，不能是责任人本人或本部门的人",
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "verify_date",
        "header": "验收日期",
        "aliases": [
          "验收时间",
          "销号日期",
          "销号时间",
          "核验日期"
        ],
        "type": "date",
        "required_when": [
          "已销号"
        ],
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "verify_result",
        "header": "验收结论",
        "aliases": [
          "验收结果",
          "验收意见",
          "核验结论"
        ],
        "type": "enum",
        "list": "verify_result",
        "synonyms": {
          "通过": [
            "合格",
            "验收通过",
            "验收合格",
            "同意销号",
            "予以销号"
          ],
          "不通过": [
            "不合格",
            "未通过",
            "验收不通过",
            "验收不合格"
          ],
          "退回": [
            "退回整改",
            "退回重改",
            "验收退回"
          ]
        },
        "required_when": [
          "已销号"
        ],
        "width": 7,
        "align": "center"
      },
      {
        "key": "is_repeat",
        "header": "是否重复",
        "aliases": [
          "是否重复问题",
          "是否屡查屡犯",
          "重复问题"
        ],
        "type": "yesno",
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "repeat_of",
        "header": "前次问题编号",
        "aliases": [
          "前次编号",
          "重复问题编号",
          "上次问题编号"
        ],
        "type": "id",
        "hint": "是否重复填“是”的，写前次问题的编号",
        "wrap": true,
        "width": 10.5,
        "align": "left"
      },
      {
        "key": "merged_into",
        "header": "并入问题编号",
        "aliases": [
          "合并至",
          "并入编号",
          "合并到"
        ],
        "type": "id",
        "hint": "撤销并入别的问题的，写那个问题的编号",
        "wrap": true,
        "width": 10.5,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 7,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "rectification-summary",
    "title": "问题整改汇总表",
    "sheet": "整改汇总",
    "version": "1.0.0",
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "optional_column": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "org",
        "header": "机构",
        "aliases": [
          "单位",
          "机构名称",
          "填报单位",
          "被检查单位",
          "被检查机构"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "opening",
        "header": "期初",
        "aliases": [
          "期初数",
          "期初未销号",
          "上期结转",
          "期初未整改"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "added",
        "header": "新增",
        "aliases": [
          "本期新增",
          "新增数"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "closed",
        "header": "销号",
        "aliases": [
          "本期销号",
          "销号数",
          "已销号"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "cancelled",
        "header": "撤销",
        "aliases": [
          "本期撤销",
          "撤销数",
          "已撤销"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "ending",
        "header": "期末",
        "aliases": [
          "期末数",
          "期末未销号",
          "期末未整改"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "overdue",
        "header": "逾期",
        "aliases": [
          "逾期数",
          "逾期未整改",
          "超期"
        ],
        "type": "integer",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "completion_rate",
        "header": "完成率",
        "aliases": [
          "整改完成率"
        ],
        "type": "percent",
        "hint": "带百分号，两位小数，例如 54.55%；没有分母的留空",
        "format": "0.00%",
        "width": 10,
        "align": "right"
      },
      {
        "key": "on_time_rate",
        "header": "按期率",
        "aliases": [
          "按期完成率",
          "按时完成率",
          "按时率"
        ],
        "type": "percent",
        "hint": "带百分号，两位小数，例如 54.55%；没有分母的留空",
        "format": "0.00%",
        "width": 10,
        "align": "right"
      },
      {
        "key": "repeat_rate",
        "header": "重复率",
        "aliases": [
          "重复问题率",
          "重复发生率"
        ],
        "type": "percent",
        "hint": "带百分号，两位小数，例如 54.55%；没有分母的留空",
        "format": "0.00%",
        "width": 10,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 14,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "rectification",
    "title": "问题整改台账",
    "sheet": "整改台账",
    "version": "1.0.0",
    "schemes": {
      "severity": "G3"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "severity": [
        "高",
        "中",
        "低"
      ],
      "status": [
        "未整改",
        "整改中",
        "已整改",
        "已销号",
        "持续整改",
        "已撤销"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "required": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "org",
        "header": "被检查单位",
        "aliases": [
          "被查单位",
          "被检查机构",
          "被查机构",
          "受检单位",
          "受查单位",
          "机构名称"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "found_date",
        "header": "检查日期",
        "aliases": [
          "检查时间",
          "发现日期",
          "发现时间",
          "问题发现日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "immutable": true,
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "fact",
        "header": "问题描述",
        "aliases": [
          "存在问题",
          "问题事项",
          "发现问题",
          "主要问题",
          "问题表现",
          "问题内容",
          "事实描述"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "immutable": true,
        "width": 36,
        "align": "left"
      },
      {
        "key": "category",
        "header": "问题类别",
        "aliases": [
          "风险类别",
          "问题类型",
          "问题分类",
          "类别"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "severity",
        "header": "风险等级",
        "aliases": [
          "问题等级",
          "严重程度",
          "等级"
        ],
        "type": "enum",
        "scheme": "G3",
        "list": "severity",
        "required": true,
        "immutable": true,
        "width": 5.5,
        "align": "center"
      },
      {
        "key": "amount",
        "header": "涉及金额（万元）",
        "aliases": [
          "涉及金额",
          "问题金额",
          "金额（万元）",
          "金额"
        ],
        "type": "money",
        "unit": "万元",
        "format": "#,##0.00####",
        "width": 11.5,
        "align": "right"
      },
      {
        "key": "owner_unit",
        "header": "责任部门",
        "aliases": [
          "责任单位",
          "整改单位",
          "牵头单位",
          "主办单位",
          "整改责任部门",
          "整改责任单位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 8.5,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "整改责任人"
        ],
        "type": "people",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "measures",
        "header": "整改措施",
        "aliases": [
          "处理措施",
          "防范措施",
          "防控措施"
        ],
        "type": "text",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "wrap": true,
        "width": 23,
        "align": "left"
      },
      {
        "key": "deadline",
        "header": "整改期限",
        "aliases": [
          "整改时限",
          "完成时限",
          "计划完成时间",
          "计划完成日期",
          "限期",
          "要求完成时间"
        ],
        "type": "date",
        "required_when": [
          "整改中",
          "已整改",
          "已销号",
          "持续整改"
        ],
        "format": "yyyy-mm-dd",
        "immutable": true,
        "width": 11,
        "align": "center"
      },
      {
        "key": "status",
        "header": "整改状态",
        "aliases": [
          "状态"
        ],
        "type": "enum",
        "list": "status",
        "required": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "done_date",
        "header": "整改完成日期",
        "aliases": [
          "完成日期",
          "完成时间",
          "实际完成日期",
          "实际完成时间",
          "整改完成时间"
        ],
        "type": "date",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "evidence",
        "header": "佐证材料",
        "aliases": [
          "佐证",
          "整改佐证",
          "证明材料",
          "整改证明材料"
        ],
        "type": "text",
        "required_when": [
          "已整改",
          "已销号"
        ],
        "wrap": true,
        "width": 13,
        "align": "left"
      },
      {
        "key": "verifier",
        "header": "复核人",
        "aliases": [
          "验收人",
          "核验人",
          "复查人",
          "整改复核人"
        ],
        "type": "people",
        "required_when": [
          "已销号"
        ],
        "wrap": true,
        "width": 7.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 9.5,
        "align": "left"
      },
      {
        "key": "finding_id",
        "header": "问题编号",
        "aliases": [
          "编号",
          "问题编码"
        ],
        "type": "id",
        "optional_column": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "verify_date",
        "header": "验收日期",
        "aliases": [
          "验收时间",
          "销号日期",
          "核验日期"
        ],
        "type": "date",
        "optional_column": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "extended_deadline",
        "header": "延期后期限",
        "aliases": [
          "延期后时限",
          "延期期限",
          "延长后期限"
        ],
        "type": "date",
        "optional_column": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "report-calendar",
    "title": "报送日历",
    "sheet": "报送日历",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "frequency": [
        "日",
        "周",
        "旬",
        "月",
        "季",
        "半年",
        "年",
        "一次"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "report_name",
        "header": "报表或报告",
        "aliases": [
          "报告名称",
          "报表名称",
          "材料名称",
          "报送事项"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "period_name",
        "header": "所属期",
        "aliases": [
          "报告期",
          "期次",
          "报表期"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "frequency",
        "header": "频率",
        "aliases": [
          "周期",
          "报送频率"
        ],
        "type": "enum",
        "list": "frequency",
        "required": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "due_date",
        "header": "截止日",
        "aliases": [
          "截止日期",
          "报送时限",
          "应报日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "submitted_date",
        "header": "实报日期",
        "aliases": [
          "报送日期",
          "实际报送日期",
          "报出日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "owner_unit",
        "header": "责任单位",
        "aliases": [
          "责任部门",
          "报送单位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "报送人",
          "具体责任人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "attachments_due",
        "header": "应附份数",
        "aliases": [
          "应附附件数",
          "应附件数"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "attachments",
        "header": "实附份数",
        "aliases": [
          "附件数",
          "实附附件数"
        ],
        "type": "integer",
        "width": 7,
        "align": "right"
      },
      {
        "key": "attachments_named",
        "header": "附件",
        "aliases": [
          "附件名称",
          "应附材料"
        ],
        "type": "text",
        "hint": "照片、视频、小结等",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "late_reason",
        "header": "迟报说明",
        "aliases": [
          "迟报原因",
          "未报原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "within",
        "columns": [
          "due_date",
          "submitted_date"
        ],
        "text": "不晚于截止日报送",
        "days": 0
      },
      {
        "kind": "part",
        "columns": [
          "attachments_due",
          "attachments"
        ],
        "text": "应附的附件都附上",
        "severity": "warning"
      },
      {
        "kind": "unique",
        "columns": [
          "report_name",
          "period_name",
          "owner_unit"
        ],
        "text": "一期报告登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "risk-points",
    "title": "风险点台账",
    "sheet": "风险点台账",
    "version": "1.0.0",
    "schemes": {
      "severity": "L4"
    },
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "severity": [
        "高",
        "较高",
        "中",
        "低"
      ],
      "measures_status": [
        "已落实",
        "部分落实",
        "未落实",
        "需修订"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "optional_column": true,
        "width": 5,
        "align": "center"
      },
      {
        "key": "point_id",
        "header": "风险点编号",
        "aliases": [
          "编号",
          "风险点编码"
        ],
        "type": "id",
        "required": true,
        "immutable": true,
        "hint": "风险点库里的编号；本单位新提的写“新增”加序号，例如 新增-1",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "org",
        "header": "填报单位",
        "aliases": [
          "单位",
          "机构",
          "机构名称",
          "被检查单位"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "category",
        "header": "类别",
        "aliases": [
          "问题类别",
          "风险类别",
          "问题类型",
          "问题分类"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      },
      {
        "key": "line",
        "header": "条线",
        "aliases": [
          "业务条线",
          "所属条线",
          "业务类型"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "left"
      },
      {
        "key": "manifestation",
        "header": "表现",
        "aliases": [
          "风险表现",
          "风险点表现",
          "主要表现",
          "表现形式",
          "风险点描述"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 34,
        "align": "left"
      },
      {
        "key": "cause",
        "header": "成因",
        "aliases": [
          "风险成因",
          "产生原因",
          "原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 22,
        "align": "left"
      },
      {
        "key": "measures",
        "header": "措施",
        "aliases": [
          "整改措施",
          "处理措施",
          "防范措施",
          "防控措施",
          "具体整改措施",
          "整改举措"
        ],
        "type": "text",
        "required": true,
        "required_when": [],
        "hint": "写做什么、做到什么程度算完成",
        "wrap": true,
        "width": 30,
        "align": "left"
      },
      {
        "key": "posts",
        "header": "责任岗位",
        "aliases": [
          "涉及岗位",
          "岗位",
          "风险岗位"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "severity",
        "header": "等级",
        "aliases": [
          "风险等级",
          "问题等级",
          "严重程度",
          "问题严重程度"
        ],
        "type": "enum",
        "scheme": "L4",
        "list": "severity",
        "required": true,
        "immutable": true,
        "width": 6,
        "align": "center"
      },
      {
        "key": "likelihood",
        "header": "可能性",
        "aliases": [
          "发生可能性",
          "可能性评分"
        ],
        "type": "integer",
        "optional_column": true,
        "hint": "1 到 5 的整数",
        "width": 6,
        "align": "center"
      },
      {
        "key": "impact",
        "header": "影响程度",
        "aliases": [
          "影响",
          "影响评分"
        ],
        "type": "integer",
        "optional_column": true,
        "hint": "1 到 5 的整数",
        "width": 6,
        "align": "center"
      },
      {
        "key": "assessed",
        "header": "上次评估",
        "aliases": [
          "上次评估日期",
          "最近评估日期",
          "评估日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "hits",
        "header": "本期问题数",
        "aliases": [
          "本期发现问题数",
          "问题数"
        ],
        "type": "integer",
        "hint": "本期检查发现的问题数，没有写 0",
        "width": 7,
        "align": "center"
      },
      {
        "key": "measures_status",
        "header": "措施状态",
        "aliases": [
          "措施落实情况",
          "落实情况"
        ],
        "type": "enum",
        "list": "measures_status",
        "synonyms": {
          "已落实": [
            "落实",
            "有效",
            "已执行"
          ],
          "部分落实": [
            "基本落实",
            "部分有效"
          ],
          "未落实": [
            "未执行",
            "无效"
          ],
          "需修订": [
            "待修订",
            "需完善"
          ]
        },
        "required": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明",
          "说明"
        ],
        "type": "text",
        "optional_column": true,
        "wrap": true,
        "width": 9,
        "align": "left"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "seals",
    "title": "印章保管矩阵",
    "sheet": "印章保管矩阵",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "seal": [
        "公章",
        "财务章",
        "负责人名章",
        "前台业务章",
        "其他"
      ],
      "seal_post": [
        "办公室",
        "营业室主任",
        "会计",
        "柜员",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "seal",
        "header": "印章",
        "aliases": [
          "印章名称",
          "章名"
        ],
        "type": "enum",
        "list": "seal",
        "required": true,
        "width": 12,
        "align": "center"
      },
      {
        "key": "seal_post",
        "header": "保管部门或岗位",
        "aliases": [
          "保管部门",
          "保管岗位"
        ],
        "type": "enum",
        "list": "seal_post",
        "required": true,
        "width": 12,
        "align": "center"
      },
      {
        "key": "keeper",
        "header": "保管人",
        "aliases": [
          "印章保管人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "seal_approver",
        "header": "用印审批人",
        "aliases": [
          "审批人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "seal_overseer",
        "header": "监印人",
        "aliases": [
          "监印"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "handover_date",
        "header": "交接日期",
        "aliases": [
          "最近交接日期"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "handed_by",
        "header": "移交人",
        "aliases": [
          "移交"
        ],
        "type": "people",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "handover_witness",
        "header": "监交人",
        "aliases": [
          "监交"
        ],
        "type": "people",
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "log_no",
        "header": "用印登记簿",
        "aliases": [
          "登记簿编号"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "count_date",
        "header": "盘点日期",
        "aliases": [
          "核对日期",
          "检查日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "apart",
        "columns": [
          "keeper",
          "seal_approver",
          "seal_overseer"
        ],
        "text": "保管、审批、监印分离"
      },
      {
        "kind": "table",
        "columns": [
          "seal",
          "seal_post"
        ],
        "text": "各章归规定的部门或岗位保管",
        "severity": "warning",
        "reference": "seal-custody"
      },
      {
        "kind": "coverage",
        "columns": [
          "seal"
        ],
        "text": "四种印章都登记",
        "reference": "seal-custody"
      },
      {
        "kind": "filled",
        "columns": [
          "handed_by",
          "handover_witness"
        ],
        "text": "有交接的写明移交人和监交人",
        "when": {
          "column": "handover_date"
        }
      },
      {
        "kind": "apart",
        "columns": [
          "keeper",
          "handed_by",
          "handover_witness"
        ],
        "text": "接收、移交、监交分离"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "staff-checks",
    "title": "员工排查表",
    "sheet": "员工排查表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "department",
        "header": "部门",
        "aliases": [
          "所在部门",
          "网点"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "person",
        "header": "姓名",
        "aliases": [
          "员工姓名",
          "被排查人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "post",
        "header": "岗位",
        "aliases": [
          "岗位名称"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "check_date",
        "header": "排查日期",
        "aliases": [
          "检查日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "talk_text",
        "header": "思想动态",
        "aliases": [
          "思想状况"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "off_hours",
        "header": "八小时外",
        "aliases": [
          "八小时以外",
          "业余表现"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 20,
        "align": "left"
      },
      {
        "key": "abnormal",
        "header": "有无异常",
        "aliases": [
          "是否异常",
          "异常"
        ],
        "type": "yesno",
        "required": true,
        "width": 7,
        "align": "center"
      },
      {
        "key": "abnormal_text",
        "header": "异常情况",
        "aliases": [
          "异常表现"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "followup",
        "header": "跟踪措施",
        "aliases": [
          "帮教措施",
          "处理措施"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "checked_by",
        "header": "排查人",
        "aliases": [
          "检查人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "filled",
        "columns": [
          "abnormal_text",
          "followup"
        ],
        "text": "有异常的写明情况和跟踪措施",
        "when": {
          "column": "abnormal",
          "in": [
            "是"
          ]
        }
      },
      {
        "kind": "apart",
        "columns": [
          "person",
          "checked_by"
        ],
        "text": "不由本人排查本人"
      },
      {
        "kind": "unique",
        "columns": [
          "department",
          "person",
          "check_date"
        ],
        "text": "一人一次登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "stocktakes",
    "title": "现金与重要凭证盘点表",
    "sheet": "现金与重要凭证盘点表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "stock_kind": [
        "库存现金",
        "重要空白凭证",
        "有价单证",
        "抵质押品",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "stock_item",
        "header": "盘点项目",
        "aliases": [
          "项目",
          "品名"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "stock_kind",
        "header": "类别",
        "aliases": [
          "品类"
        ],
        "type": "enum",
        "list": "stock_kind",
        "required": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "book_number",
        "header": "账面数",
        "aliases": [
          "账面",
          "账面余额"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数",
        "wrap": true,
        "width": 11,
        "align": "right"
      },
      {
        "key": "surplus",
        "header": "盘盈",
        "aliases": [
          "长款",
          "盈"
        ],
        "type": "text",
        "required": true,
        "hint": "没有的写 0",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "shortage",
        "header": "盘亏",
        "aliases": [
          "短款",
          "亏"
        ],
        "type": "text",
        "required": true,
        "hint": "没有的写 0",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "counted_number",
        "header": "实盘数",
        "aliases": [
          "实点数",
          "实存"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "right"
      },
      {
        "key": "count_date",
        "header": "盘点日期",
        "aliases": [
          "盘点时间"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "keeper",
        "header": "保管人",
        "aliases": [
          "保管岗"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 9,
        "align": "center"
      },
      {
        "key": "counters",
        "header": "盘点人",
        "aliases": [
          "盘点人员"
        ],
        "type": "people",
        "required": true,
        "hint": "两人以上",
        "wrap": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "stock_difference",
        "header": "差异说明",
        "aliases": [
          "差异原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "sum",
        "columns": [
          "counted_number",
          "book_number",
          "surplus"
        ],
        "text": "实盘＝账面＋盘盈－盘亏",
        "minus": [
          "shortage"
        ]
      },
      {
        "kind": "apart",
        "columns": [
          "keeper",
          "counters"
        ],
        "text": "保管与盘点分离"
      },
      {
        "kind": "people",
        "columns": [
          "counters"
        ],
        "text": "盘点不少于二人",
        "min": 2
      },
      {
        "kind": "filled",
        "columns": [
          "stock_difference"
        ],
        "text": "有盘盈的写明差异",
        "when": {
          "column": "surplus",
          "above": 0
        }
      },
      {
        "kind": "filled",
        "columns": [
          "stock_difference"
        ],
        "text": "有盘亏的写明差异",
        "when": {
          "column": "shortage",
          "above": 0
        }
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "talks",
    "title": "谈心谈话与问题统计表",
    "sheet": "谈心谈话与问题统计表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "unit_name",
        "header": "单位",
        "aliases": [
          "单位名称",
          "部门"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "due_people",
        "header": "应谈人数",
        "aliases": [
          "应谈"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "talked_people",
        "header": "实谈人数",
        "aliases": [
          "实谈",
          "已谈人数"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "coverage_rate",
        "header": "覆盖率",
        "aliases": [
          "谈话覆盖率"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "key_people",
        "header": "其中重点人员",
        "aliases": [
          "重点人员",
          "重点人数"
        ],
        "type": "integer",
        "width": 9,
        "align": "right"
      },
      {
        "key": "problems",
        "header": "问题总数",
        "aliases": [
          "发现问题数",
          "问题数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "self_found",
        "header": "自查问题数",
        "aliases": [
          "自查发现",
          "主动说明"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "checked_found",
        "header": "被查问题数",
        "aliases": [
          "检查发现",
          "核查发现"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "closed_problems",
        "header": "已销号数",
        "aliases": [
          "已整改数",
          "销号数"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "talk_deadline",
        "header": "完成时限",
        "aliases": [
          "时限"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "part",
        "columns": [
          "key_people",
          "talked_people",
          "due_people"
        ],
        "text": "重点人员≤实谈≤应谈"
      },
      {
        "kind": "rate",
        "columns": [
          "coverage_rate",
          "talked_people",
          "due_people"
        ],
        "text": "覆盖率＝实谈人数÷应谈人数"
      },
      {
        "kind": "sum",
        "columns": [
          "problems",
          "self_found",
          "checked_found"
        ],
        "text": "问题总数＝自查＋被查"
      },
      {
        "kind": "part",
        "columns": [
          "closed_problems",
          "problems"
        ],
        "text": "已销号不多于问题总数"
      },
      {
        "kind": "unique",
        "columns": [
          "unit_name"
        ],
        "text": "一个单位登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "tasks",
    "title": "任务进度台账",
    "sheet": "任务进度台账",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "stage": [
        "立项分解",
        "组织实施",
        "验收归档"
      ],
      "light": [
        "绿",
        "黄",
        "红"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "task_no",
        "header": "任务编号",
        "aliases": [
          "指标编号",
          "项目编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "task",
        "header": "任务",
        "aliases": [
          "任务名称",
          "指标",
          "指标名称",
          "实事项目",
          "工作任务"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 24,
        "align": "left"
      },
      {
        "key": "measure_unit",
        "header": "计量单位",
        "aliases": [
          "单位名称（计量）",
          "量纲"
        ],
        "type": "text",
        "wrap": true,
        "width": 6,
        "align": "left"
      },
      {
        "key": "target_value",
        "header": "目标值",
        "aliases": [
          "目标任务数",
          "目标任务",
          "目标数"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数，单位写在计量单位列",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "current_value",
        "header": "当前值",
        "aliases": [
          "完成数",
          "累计完成",
          "当前完成数"
        ],
        "type": "text",
        "required": true,
        "hint": "只写数",
        "wrap": true,
        "width": 9,
        "align": "right"
      },
      {
        "key": "progress_rate",
        "header": "完成率",
        "aliases": [
          "完成进度",
          "完成比例"
        ],
        "type": "percent",
        "hint": "当前值÷目标值",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "schedule_rate",
        "header": "序时进度",
        "aliases": [
          "时序进度",
          "应达进度"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "stage",
        "header": "阶段",
        "aliases": [
          "所处阶段",
          "实施阶段"
        ],
        "type": "enum",
        "list": "stage",
        "width": 9,
        "align": "center"
      },
      {
        "key": "start_date",
        "header": "开始日期",
        "aliases": [
          "起始日期",
          "启动时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "deadline",
        "header": "完成时限",
        "aliases": [
          "时限",
          "完成期限",
          "计划完成时间",
          "截止日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "done_date",
        "header": "完成日期",
        "aliases": [
          "实际完成日期",
          "实际完成时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "owner_unit",
        "header": "责任单位",
        "aliases": [
          "牵头单位",
          "责任部门",
          "责任股室"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "owner",
        "header": "责任人",
        "aliases": [
          "具体责任人"
        ],
        "type": "people",
        "required": true,
        "wrap": true,
        "width": 8,
        "align": "center"
      },
      {
        "key": "light",
        "header": "进度灯",
        "aliases": [
          "亮灯",
          "预警灯"
        ],
        "type": "enum",
        "list": "light",
        "hint": "绿：按期；黄：剩七天以内或落后序时；红：逾期",
        "width": 6,
        "align": "center"
      },
      {
        "key": "lag_reason",
        "header": "滞后原因与措施",
        "aliases": [
          "滞后原因",
          "落后原因"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "rate",
        "columns": [
          "progress_rate",
          "current_value",
          "target_value"
        ],
        "text": "完成率＝当前值÷目标值"
      },
      {
        "kind": "order",
        "columns": [
          "start_date",
          "deadline"
        ],
        "text": "开始日期不晚于完成时限"
      },
      {
        "kind": "order",
        "columns": [
          "start_date",
          "done_date"
        ],
        "text": "完成日期不早于开始日期"
      },
      {
        "kind": "filled",
        "columns": [
          "lag_reason"
        ],
        "text": "亮黄灯、红灯的写明滞后原因与措施",
        "when": {
          "column": "light",
          "in": [
            "黄",
            "红"
          ]
        }
      },
      {
        "kind": "unique",
        "columns": [
          "task_no"
        ],
        "text": "一项任务登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "transfers",
    "title": "案件移送登记表",
    "sheet": "案件移送登记表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "lists": {
      "fraud_class": [
        "保险金诈骗",
        "非法经营",
        "合同诈骗",
        "其他"
      ]
    },
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "transfer_no",
        "header": "移送编号",
        "aliases": [
          "移送文号",
          "编号"
        ],
        "type": "id",
        "required": true,
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "policy_no",
        "header": "保单号",
        "aliases": [
          "保单或案件号",
          "案件号"
        ],
        "type": "id",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "insurance_line",
        "header": "险种",
        "aliases": [
          "业务种类"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      },
      {
        "key": "fraud_class",
        "header": "欺诈类别",
        "aliases": [
          "案件类别",
          "类别"
        ],
        "type": "enum",
        "list": "fraud_class",
        "required": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "case_amount",
        "header": "涉案金额（万元）",
        "aliases": [
          "涉案金额"
        ],
        "type": "money",
        "unit": "万元",
        "required": true,
        "format": "#,##0.00",
        "width": 12,
        "align": "right"
      },
      {
        "key": "found_on",
        "header": "发现时间",
        "aliases": [
          "发现日期",
          "线索发现日期"
        ],
        "type": "date",
        "required": true,
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "transfer_date",
        "header": "移送日期",
        "aliases": [
          "移送时间"
        ],
        "type": "date",
        "format": "yyyy-mm-dd",
        "width": 10.5,
        "align": "center"
      },
      {
        "key": "transfer_to",
        "header": "接收单位",
        "aliases": [
          "移送单位",
          "受移送机关",
          "接收机关"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 16,
        "align": "left"
      },
      {
        "key": "transferrers",
        "header": "移送经办人",
        "aliases": [
          "经办人"
        ],
        "type": "people",
        "required": true,
        "hint": "两人以上",
        "wrap": true,
        "width": 10,
        "align": "center"
      },
      {
        "key": "receipt_no",
        "header": "回执号",
        "aliases": [
          "受案回执",
          "回执"
        ],
        "type": "text",
        "wrap": true,
        "width": 12,
        "align": "left"
      },
      {
        "key": "outcome",
        "header": "处理结果",
        "aliases": [
          "办理结果",
          "立案情况"
        ],
        "type": "text",
        "wrap": true,
        "width": 18,
        "align": "left"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "order",
        "columns": [
          "found_on",
          "transfer_date"
        ],
        "text": "移送不早于发现"
      },
      {
        "kind": "people",
        "columns": [
          "transferrers"
        ],
        "text": "移送经办不少于二人",
        "min": 2
      },
      {
        "kind": "filled",
        "columns": [
          "receipt_no"
        ],
        "text": "移送后取得回执",
        "severity": "warning",
        "when": {
          "column": "transfer_date"
        }
      },
      {
        "kind": "unique",
        "columns": [
          "transfer_no"
        ],
        "text": "一次移送登一行"
      }
    ]
  },
  {
    "kind": "LedgerProfile",
    "schemaVersion": "1",
    "key": "work-orders",
    "title": "热线工单运行统计表",
    "sheet": "热线工单运行统计表",
    "version": "1.0.0",
    "by_name": true,
    "signatures": [
      "填表人",
      "审核人",
      "负责人",
      "日期"
    ],
    "columns": [
      {
        "key": "seq",
        "header": "序号",
        "aliases": [
          "顺序号",
          "行号",
          "No."
        ],
        "type": "integer",
        "width": 5,
        "align": "center"
      },
      {
        "key": "period_name",
        "header": "期间",
        "aliases": [
          "统计期",
          "月份",
          "所属期"
        ],
        "type": "text",
        "required": true,
        "wrap": true,
        "width": 11,
        "align": "left"
      },
      {
        "key": "accepted_number",
        "header": "受理数",
        "aliases": [
          "受理件数",
          "受理量"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "direct_number",
        "header": "直接答复数",
        "aliases": [
          "直接答复"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "direct_rate",
        "header": "直接答复率",
        "aliases": [
          "直接答复比例"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "on_time_number",
        "header": "按期办结",
        "aliases": [
          "按期办结数"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "late_number",
        "header": "超期办结",
        "aliases": [
          "超期办结数"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "overdue_number",
        "header": "超期未办",
        "aliases": [
          "超期未办数"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "open_number",
        "header": "正在办",
        "aliases": [
          "正在办理",
          "在办数"
        ],
        "type": "integer",
        "required": true,
        "width": 8,
        "align": "right"
      },
      {
        "key": "closed_number",
        "header": "办结数",
        "aliases": [
          "办结合计"
        ],
        "type": "integer",
        "width": 8,
        "align": "right"
      },
      {
        "key": "closing_rate",
        "header": "办结率",
        "aliases": [
          "办结比例"
        ],
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "rate_basis",
        "header": "办结率的分母",
        "aliases": [
          "口径",
          "分母"
        ],
        "type": "text",
        "hint": "例如：全部受理数；应办结数",
        "wrap": true,
        "width": 14,
        "align": "left"
      },
      {
        "key": "share_on_time",
        "header": "按期办结占比",
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "share_late",
        "header": "超期办结占比",
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "share_overdue",
        "header": "超期未办占比",
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "share_open",
        "header": "正在办占比",
        "type": "percent",
        "format": "0.00%",
        "width": 8,
        "align": "right"
      },
      {
        "key": "note",
        "header": "备注",
        "aliases": [
          "备注说明"
        ],
        "type": "text",
        "wrap": true,
        "width": 10,
        "align": "left"
      }
    ],
    "relations": [
      {
        "kind": "sum",
        "columns": [
          "accepted_number",
          "on_time_number",
          "late_number",
          "overdue_number",
          "open_number"
        ],
        "text": "受理＝按期办结＋超期办结＋超期未办＋正在办"
      },
      {
        "kind": "sum",
        "columns": [
          "closed_number",
          "on_time_number",
          "late_number"
        ],
        "text": "办结＝按期办结＋超期办结"
      },
      {
        "kind": "rate",
        "columns": [
          "closing_rate",
          "closed_number",
          "accepted_number"
        ],
        "text": "分母为受理数的办结率＝办结数÷受理数",
        "when": {
          "column": "rate_basis",
          "in": [
            "受理数",
            "全部受理数"
          ]
        }
      },
      {
        "kind": "rate",
        "columns": [
          "direct_rate",
          "direct_number",
          "accepted_number"
        ],
        "text": "直接答复率＝直接答复数÷受理数"
      },
      {
        "kind": "part",
        "columns": [
          "direct_number",
          "accepted_number"
        ],
        "text": "直接答复不多于受理"
      },
      {
        "kind": "sum",
        "columns": [
          "share_on_time",
          "share_late",
          "share_overdue",
          "share_open"
        ],
        "text": "四类占比合计 100%",
        "total": 100
      },
      {
        "kind": "filled",
        "columns": [
          "rate_basis"
        ],
        "text": "每个比率写明分母",
        "when": {
          "column": "closing_rate",
          "above": 0
        }
      },
      {
        "kind": "unique",
        "columns": [
          "period_name"
        ],
        "text": "一期登一行"
      }
    ]
  }
];
