import { keepTranslated } from './dom-words';

/** The simulation cannot be translated from outside: its words are replaced where they appear. */
const CHINESE: Record<string, string> = {
  'Simulation Log': '模拟日志',
  'Toggle Simulation Log': '显示或隐藏模拟日志',
  'No Entries': '没有记录',
  Close: '关闭',
  'Reset Simulation': '重置模拟',
  'Pause Simulation': '暂停模拟',
  'Play Simulation': '继续模拟',
  'Play/Pause Simulation': '继续或暂停模拟',
  'Trigger Event': '触发事件',
  'Set Sequence Flow': '选择连线',
  'Add pause point': '添加暂停点',
  'Remove pause point': '移除暂停点',
  'Set animation speed = Slow': '慢速',
  'Set animation speed = Normal': '正常速度',
  'Set animation speed = Fast': '快速',
  'Found unsupported elements': '有不支持的元素',
  'Not supported': '不支持',
  'Process started': '流程已开始',
  'Process finished': '流程已完成',
  'Process canceled': '流程已取消',
  Finished: '已完成',
  Task: '任务',
  'Service Task': '自动步骤',
  'User Task': '用户任务',
  'Call Activity': '调用流程',
  'Business Rule Task': '决策',
  'Manual Task': '人工任务',
  'Receive Task': '接收任务',
  'Exclusive Gateway': '排他网关',
  'Parallel Gateway': '并行网关',
  'Inclusive Gateway': '包容网关',
  'Start Event': '开始事件',
  'Intermediate Event': '中间事件',
  'Boundary Event': '边界事件',
  'End Event': '结束事件',
};
const FOCUS = /^Focus process instance /;

/** Translates what appears in the element from now on. */
export const keepChinese = (element: HTMLElement) =>
  keepTranslated(element, (text) => CHINESE[text] ?? text.replace(FOCUS, '聚焦流程实例 '));
