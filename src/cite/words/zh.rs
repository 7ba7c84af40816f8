//! Chinese, in simplified characters.

use super::Words;

/// Chinese, in simplified characters.
pub(super) const WORDS: Words = Words {
    language: "zh",
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    day: "{y}年{m}{d}日",
    month: "{y}年{m}",
    first: "",
    and: "和",
    others: "等",
    editors: ["编", "编"],
    edited_by: "编者：",
    inside: "载于 ",
    pages: ["页码：", "页码："],
    edition: |number| format!("第{number}版"),
    version: "版本 ",
    accessed: ["查阅日期：", "查阅日期："],
    archived: "存档：",
    interview: "访谈：",
    interview_title: "访谈",
    by: "采访者：",
    personal: "私人通信：",
    personal_title: "私人通信",
    to: "收信人：",
    video: "视频",
    podcast: "播客",
    dataset: "数据集",
    small_roles: false,
};
