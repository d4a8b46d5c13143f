/**
 * WeChat's own browser, also that of WeCom and of mini programs. It shows pages, and neither keeps a file that a page
 * gives nor prints; the browser of the phone, to which its menu leads, does both.
 */
export const inWechat = (agent = navigator.userAgent): boolean => /MicroMessenger|wxwork|miniProgram/i.test(agent);
