// Made from the API's document by `npm run client`; not to be edited.
export const fileKinds = [
  {
    "mediaType": "application/pdf",
    "extensions": [
      "pdf"
    ],
    "shownAs": null,
    "zh": "PDF",
    "en": "PDF"
  },
  {
    "mediaType": "application/ofd",
    "extensions": [
      "ofd"
    ],
    "shownAs": null,
    "zh": "OFD",
    "en": "OFD"
  },
  {
    "mediaType": "image/jpeg",
    "extensions": [
      "jpg",
      "jpeg"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/png",
    "extensions": [
      "png"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/gif",
    "extensions": [
      "gif"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/webp",
    "extensions": [
      "webp"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/heic",
    "extensions": [
      "heic"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/heif",
    "extensions": [
      "heif",
      "hif"
    ],
    "shownAs": "picture",
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "image/tiff",
    "extensions": [
      "tif",
      "tiff"
    ],
    "shownAs": null,
    "zh": "图片",
    "en": "pictures"
  },
  {
    "mediaType": "video/mp4",
    "extensions": [
      "mp4",
      "m4v"
    ],
    "shownAs": "film",
    "zh": "录像",
    "en": "films"
  },
  {
    "mediaType": "video/quicktime",
    "extensions": [
      "mov",
      "qt"
    ],
    "shownAs": "film",
    "zh": "录像",
    "en": "films"
  },
  {
    "mediaType": "video/3gpp",
    "extensions": [
      "3gp",
      "3gpp"
    ],
    "shownAs": "film",
    "zh": "录像",
    "en": "films"
  },
  {
    "mediaType": "video/3gpp2",
    "extensions": [
      "3g2",
      "3gp2"
    ],
    "shownAs": "film",
    "zh": "录像",
    "en": "films"
  },
  {
    "mediaType": "video/webm",
    "extensions": [
      "webm"
    ],
    "shownAs": "film",
    "zh": "录像",
    "en": "films"
  },
  {
    "mediaType": "audio/mp4",
    "extensions": [
      "m4a",
      "m4b"
    ],
    "shownAs": "sound",
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/mpeg",
    "extensions": [
      "mp3"
    ],
    "shownAs": "sound",
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/aac",
    "extensions": [
      "aac"
    ],
    "shownAs": "sound",
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/amr",
    "extensions": [
      "amr"
    ],
    "shownAs": null,
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/amr-wb",
    "extensions": [
      "awb"
    ],
    "shownAs": null,
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/wav",
    "extensions": [
      "wav"
    ],
    "shownAs": "sound",
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "audio/ogg",
    "extensions": [
      "ogg",
      "oga",
      "opus"
    ],
    "shownAs": "sound",
    "zh": "录音",
    "en": "sound"
  },
  {
    "mediaType": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "extensions": [
      "docx"
    ],
    "shownAs": null,
    "zh": "Word（WPS 文字）",
    "en": "Word"
  },
  {
    "mediaType": "application/vnd.ms-word.document.macroEnabled.12",
    "extensions": [
      "docm"
    ],
    "shownAs": null,
    "zh": "Word（WPS 文字）",
    "en": "Word"
  },
  {
    "mediaType": "application/msword",
    "extensions": [
      "doc",
      "wps"
    ],
    "shownAs": null,
    "zh": "Word（WPS 文字）",
    "en": "Word"
  },
  {
    "mediaType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "extensions": [
      "xlsx"
    ],
    "shownAs": null,
    "zh": "Excel（WPS 表格）",
    "en": "Excel"
  },
  {
    "mediaType": "application/vnd.ms-excel.sheet.macroEnabled.12",
    "extensions": [
      "xlsm"
    ],
    "shownAs": null,
    "zh": "Excel（WPS 表格）",
    "en": "Excel"
  },
  {
    "mediaType": "application/vnd.ms-excel",
    "extensions": [
      "xls",
      "et"
    ],
    "shownAs": null,
    "zh": "Excel（WPS 表格）",
    "en": "Excel"
  },
  {
    "mediaType": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "extensions": [
      "pptx",
      "ppsx"
    ],
    "shownAs": null,
    "zh": "PowerPoint（WPS 演示）",
    "en": "PowerPoint"
  },
  {
    "mediaType": "application/vnd.ms-powerpoint",
    "extensions": [
      "ppt",
      "pps",
      "dps"
    ],
    "shownAs": null,
    "zh": "PowerPoint（WPS 演示）",
    "en": "PowerPoint"
  }
] as const;
