"""Burmese: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="my",
    after_at="မှာ တွင် အတွင်း အနီး အနီးတွင် မြို့မှာ မြို့တွင် ပြည်နယ်တွင် တိုင်းတွင် ငလျင်",
    after_from="မှ က ကနေ မှလာ သား ဇာတိ",
    after_towards="သို့ ဆီသို့ ကို သွား",
    border="နယ်စပ် နယ်စပ်တွင် နယ်နိမိတ်",
    after_origin="""နိုင်ငံသား နိုင်ငံသားများ ခရီးသွား ကျောင်းသား အလုပ်သမား ဒုက္ခသည် သံရုံး သံအမတ်
    လူမျိုး""",
    after_offices="အစိုးရ စစ်တပ် တပ်မတော် သမ္မတ ဝန်ကြီးချုပ် ဝန်ကြီး ဝန်ကြီးဌာန တက္ကသိုလ် ဘဏ် လေကြောင်း",
    saying="ပြောကြား သတိပေး ရှုတ်ချ ကြေညာ",
    acting="တိုက်ခိုက် ဗုံးကြဲ",
    titles="ဦး ဒေါ် ကို မောင် မ ဗိုလ်ချုပ် ဒေါက်တာ",
    after_place_nouns="မြို့ မြို့နယ် ပြည်နယ် တိုင်း တိုင်းဒေသကြီး ရွာ ခရိုင် ကျွန်း လေဆိပ် နိုင်ငံ",
    states="ပြည်နယ် တိုင်း တိုင်းဒေသကြီး",
    roads="လမ်း တံတား မြစ် ဘူတာ",
    outlets="မြန်မာတိုင်းမ် ရန်ကုန်တိုင်းမ် ဘီဘီစီမြန်မာ",
    names={
        name: code
        for code, listed in {
            "US": "အမေရိကန်",
            "MM.01": "ရခိုင်",
            "MM.11": "ရှမ်း ရှမ်းပြည်",
            "MM.04": "ကချင်",
            "MM.10": "စစ်ကိုင်း",
            "gn:1311874": "မန္တလေး",
            "gn:6611854": "နေပြည်တော်",
            "gn:1314759": "လားရှိုး",
            "gn:1295765": "စစ်တွေ",
            "gn:1609350": "ဘန်ကောက်",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "MM": "မြန်မာနိုင်ငံသား ရိုဟင်ဂျာ",
            "TH": "ထိုင်းနိုင်ငံသား",
            "CN": "တရုတ်နိုင်ငံသား",
        }.items()
        for word in listed.split()
    },
    cased=False,
)
