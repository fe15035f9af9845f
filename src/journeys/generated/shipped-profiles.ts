// Generated from templates/ledgers/ by `npm run generate`. Do not edit.
import type { LedgerProfile } from "../../model/generated/documents.ts";

export const SHIPPED_PROFILES: readonly LedgerProfile[] = [
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
  }
];
