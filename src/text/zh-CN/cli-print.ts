/** What is said when pages are printed as PDF. */
export default {
  problem: {
    missing: "本机没有找到可以出 PDF 的浏览器（Edge、Chrome、Chromium）",
    "not-there": "RISKPAPER_BROWSER 所指的浏览器不存在",
    old: "浏览器太旧，打不出页码",
    start: "浏览器启动不了",
    time: "浏览器超过时限没有回应，已将其结束",
    ended: "浏览器中途退出了",
  },
  todo: {
    install: "装好 Edge 或 Chrome（131 版以上）再试，或把环境变量 RISKPAPER_BROWSER 设为浏览器程序的路径",
    named: "核对环境变量 RISKPAPER_BROWSER，或去掉它，由本程序自己找浏览器",
    again: "关掉一些程序再试；一直不行就换一个浏览器，用环境变量 RISKPAPER_BROWSER 指定",
    other: "也可以先出网页（--format html），打开后用浏览器打印；或出 Word（--format docx）",
  },
  fonts: (p: { wanted: string; used: string }) => `本机没有${p.wanted}，PDF 里用 ${p.used} 代替`,
  fontUnknown: "别的字体",
  fontTodo: "要与正式文本一致：装上该字体（随 Windows 或 WPS 提供）再出，或在有该字体的电脑上出；Word 和网页不受影响",
};
