"""Lao: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="lo",
    at="ທີ່ ໃນ ຢູ່ ຢູ່ທີ່ ຢູ່ໃນ ໃກ້ ແຂວງ ເມືອງ ນະຄອນ",
    of="ຂອງ",
    from_="ຈາກ ມາຈາກ",
    towards="ໄປ ໄປຍັງ ສູ່ ຫາ",
    border="ຊາຍແດນ",
    likeness="ຄື ເຊັ່ນ ຄືກັບ",
    origin="ຊາວ ຄົນ ສັນຊາດ ນັກທ່ອງທ່ຽວ ແຮງງານ ສະຖານທູດ ທູດ ນັກສຶກສາ",
    offices="ລັດຖະບານ ກອງທັບ ປະທານປະເທດ ນາຍົກ ກະຊວງ ມະຫາວິທະຍາໄລ ທະນາຄານ",
    saying="ກ່າວ ເຕືອນ ປະນາມ ປະກາດ ປະຕິເສດ",
    acting="ໂຈມຕີ",
    titles="ທ່ານ ນາງ ທ້າວ ພົນເອກ ດຣ",
    place_nouns="ແຂວງ ເມືອງ ບ້ານ ນະຄອນ ເກາະ ລັດ",
    states="ແຂວງ ລັດ",
    roads="ຖະໜົນ ຂົວ ແມ່ນ້ຳ ພູ",
    names={
        name.replace("_", " "): code
        for code, listed in {
            "US": "ອາເມລິກາ",
            "VN": "ຫວຽດ",
            "LA": "ສປປ_ລາວ",
            "gn:1651944": "ນະຄອນຫຼວງວຽງຈັນ",
            "gn:1655559": "ຫຼວງພະບາງ",
            "gn:1653316": "ສະຫວັນນະເຂດ",
            "gn:1655087": "ວັງວຽງ",
            "gn:1609350": "ບາງກອກ",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "TH": "ຄົນໄທ",
            "CN": "ຄົນຈີນ",
            "LA": "ຄົນລາວ",
            "VN": "ຄົນຫວຽດ",
        }.items()
        for word in listed.split()
    },
)
