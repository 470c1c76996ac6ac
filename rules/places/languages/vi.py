"""Vietnamese: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="vi",
    at="""ở tại gần trên trong ngoài quanh khắp giữa ngay_tại ngay_gần ở_gần xảy_ra_ở
    xảy_ra_tại trên_địa_bàn địa_bàn trung_tâm ngoài_khơi vùng_biển khu_vực vùng dọc ven
    ven_biển bờ_biển phía_bắc phía_nam phía_đông phía_tây miền_nam miền_bắc miền_đông
    miền_tây miền_trung bắc nam đông tây đổ_bộ đổ_bộ_vào tấn_công_vào rung_chuyển
    rúng_động càn_quét tàn_phá quét_qua giáng_xuống không_kích_vào cách ngoại_ô
    nội_thành ngoại_thành bầu_trời động_đất_ở cháy_ở lũ_lụt_ở sân_bay hướng_về_phía""",
    of="của thuộc",
    from_="""từ đến_từ quê quê_ở quê_tại quê_gốc gốc xuất_xứ xuất_phát_từ rời rời_khỏi
    khởi_hành_từ trở_về_từ về_từ nhập_khẩu_từ trú_tại trú_ở thường_trú_tại trú ngụ_tại
    ngụ sinh_ra_ở sinh_tại nguyên_quán cất_cánh_từ bay_từ tốt_nghiệp người_gốc
    bỏ_trốn_khỏi sơ_tán_khỏi rút_khỏi""",
    towards="""đi tới đến sang hướng_tới bay_đến bay_tới bay_sang trốn_sang bỏ_trốn_sang chạy_sang
    sang_thăm thăm đi_du_lịch đưa_sang đưa_về trục_xuất_về trục_xuất_sang dẫn_độ_về
    dẫn_độ_sang về gửi_tới gửi_đến gửi_sang viện_trợ_cho viện_trợ xuất_khẩu_sang
    xuất_sang đối_với nhằm_vào trừng_phạt lên_án chỉ_trích cảnh_báo chống_lại di_cư_sang
    chuyển_hướng_đến hạ_cánh_xuống""",
    to="đến tới về sang vào",
    moving="""bay chạy* trốn* bỏ_trốn đi* trở_về di_chuyển chuyến_bay trục_xuất* dẫn_độ* di_cư*
    sơ_tán* xuất_khẩu* chuyển đưa chở khởi_hành lên_đường tháo_chạy vượt_biên hồi_hương""",
    linked="với và giáp",
    border="""biên_giới cửa_khẩu giáp giáp_với giáp_ranh vùng_biên đường_biên_giới tiếp_giáp
    vùng_biên_giới giáp_biên""",
    likeness="""như giống giống_như tương_tự kể_từ từ_vụ sau_vụ sau_thảm_họa so_với hơn ví_như
    chẳng_hạn tựa được_ví_như từng năm_ngoái_ở trước_đó_ở gợi_nhớ""",
    felt="""cảm_nhận rung_lắc cảm_nhận_được_ở cảm_nhận_được dư_chấn cảm_nhận_rung_lắc
    cảm_nhận_ở_tận tận ảnh_hưởng_tới""",
    origin="""người du_khách khách_du_lịch khách công_dân quốc_tịch sinh_viên du_học_sinh học_sinh
    lao_động công_nhân kiều_bào Việt_kiều ngư_dân thuyền_viên thủy_thủ tàu tàu_cá
    tàu_hàng đại_sứ đại_sứ_quán ĐSQ tổng_lãnh_sự_quán lãnh_sự_quán cờ treo_cờ hộ_chiếu
    hãng tập_đoàn công_ty doanh_nghiệp chuyên_gia học_giả nhà_báo phóng_viên báo
    truyền_thông quan_chức tỷ_phú nhà_đầu_tư cầu_thủ tuyển đội_tuyển thủ_môn
    huấn_luyện_viên HLV cổ_động_viên người_tị_nạn tị_nạn dân_nhập_cư di_dân gốc tiếng
    món ẩm_thực phim hàng quân binh_sĩ lính tiêm_kích máy_bay UAV tên_lửa chiến_hạm
    chiến_đấu_cơ nữ_sinh cô_gái nam_sinh vợ_chồng chồng vợ ca_sĩ diễn_viên nhóm""",
    after_origin="kiều",
    offices="""chính_phủ chính_quyền nhà_chức_trách bộ_ngoại_giao Bộ_Quốc_phòng bộ_trưởng
    ngoại_trưởng tổng_thống thủ_tướng chủ_tịch vua quốc_vương hoàng_gia hoàng_tử
    quốc_hội thượng_viện hạ_viện quân_đội không_quân hải_quân lực_lượng cảnh_sát_biển
    hải_cảnh tình_báo điện_Kremlin đại_học trường_đại_học học_viện viện
    bệnh_viện_đại_học ngân_hàng đài đài_truyền_hình đài_phát_thanh tờ nhật_báo thời_báo
    hiệp_định hiệp_ước thỏa_thuận công_ước nghị_định_thư hội_nghị_thượng_đỉnh Olympic
    CLB câu_lạc_bộ FC giải cúp khách_sạn nhà_hàng băng_đảng mafia liên_đoàn
    sàn_chứng_khoán chứng_khoán đảng tòa_án_tối_cao phe phái_đoàn đặc_phái_viên""",
    after_offices="FC Times Post Airlines Airways Bank Group Arena United Open",
    saying="""nói tuyên_bố cảnh_báo lên_án chỉ_trích kêu_gọi yêu_cầu đề_nghị phản_đối bác_bỏ
    phủ_nhận khẳng_định cho_biết cáo_buộc tố đe_dọa dọa trừng_phạt áp_đặt áp_thuế
    công_bố thông_báo triệu_tập trục_xuất cam_kết hứa ủng_hộ đồng_ý từ_chối muốn sẽ
    hoan_nghênh lên_tiếng nhắc_lại phản_hồi đáp_trả nhất_trí đề_xuất bày_tỏ thúc_giục
    hối_thúc""",
    acting="""tấn_công không_kích ném_bom oanh_tạc pháo_kích xâm_lược phóng_tên_lửa_vào tập_kích
    nã_pháo đánh đánh_bom bắn_phá đột_kích đánh_vào giội_bom""",
    titles="""ông bà anh chị em cô chú bác cụ bé Tổng_thống Thủ_tướng Chủ_tịch Bộ_trưởng
    Ngoại_trưởng Thứ_trưởng Đại_tá Thượng_tá Trung_tá Thiếu_tá Đại_úy Thượng_úy Trung_úy
    Thiếu_tướng Trung_tướng Thượng_tướng Đại_tướng luật_sư bác_sĩ giáo_sư tiến_sĩ TS PGS
    GS HLV tiền_đạo thủ_môn ca_sĩ diễn_viên nghệ_sĩ MC hoa_hậu đại_sứ Giám_đốc linh_mục
    giám_mục Giáo_hoàng Vua Hoàng_tử Công_chúa Nữ_hoàng thẩm_phán bị_cáo bị_can
    nghi_phạm nạn_nhân tướng bí_thư đại_biểu thượng_nghị_sĩ""",
    place_nouns="""thành_phố TP Tp tỉnh huyện quận phường xã thị_trấn thị_xã thôn ấp bản làng buôn đảo
    quần_đảo bang tiểu_bang thủ_đô thủ_phủ vùng khu khu_vực sân_bay cảng cửa_biển
    bãi_biển vịnh đặc_khu hạt miền nước đồn trại_giam bệnh_viện chợ khu_công_nghiệp KCN
    công_an_tỉnh công_an UBND vùng_ven thành_phố_biển phố_cổ TX TT cao_nguyên""",
    after_place_nouns="City",
    states="tỉnh bang tiểu_bang vùng thống_đốc khu_tự_trị công_an_tỉnh UBND_tỉnh",
    roads="""đường phố quốc_lộ QL cao_tốc đại_lộ ngõ hẻm cầu hầm ga bến_xe nhà_ga sông núi hồ
    suối đèo công_viên quảng_trường chùa nhà_thờ tòa_nhà chung_cư vòng_xoay ngã_tư
    ngã_ba trường THPT THCS tiểu_học sân_vận_động SVĐ tượng_đài bến_Bạch_Đằng kênh""",
    persons="bão siêu_bão áp_thấp tàu du_thuyền",
    common="""và của là có không người một hai ba bốn năm sáu bảy tám chín mười trong khi sau trước mới cũ
    lớn nhỏ cao thấp nam nữ đông tây bắc thu xuân hạ đỏ xanh vàng trắng đen tổng bộ công an ban
    cảnh sát hà tô hồ hạnh hòa hoa hoàng hùng huy hương khánh khoa kim lam lan linh loan long lộc
    lý mai minh ngân ngọc nguyên nguyễn nhung oanh phúc phương quang quân quý sơn tâm tân thái
    thanh thành thảo thắng thủy tiến toàn trang trần trung tú tuấn tùng uyên vân việt vinh vũ
    vương yên yến lê phạm phan võ đặng bùi đỗ ngô dương đinh đoàn trịnh trương hoài bình bảo cường
    dũng duy đạt giang hải hiền hiếu chi châu chiến chính chung anh ánh áo tin cha con mẹ bố vợ
    chồng bạn bé già trẻ xe tàu bay cháy nổ mưa bão lũ lụt động đất đường phố chợ quê tai nạn ca
    nghi thứ chủ nhật tháng ngày tuần sáng trưa chiều tối đêm hôm nay qua vụ nhà trường lớp bán
    mua giá dầu xăng điện nước đại học sinh viên bác sĩ tuyển thua kết cúp giải trận bảng phú độc
    lập tự do thống nhất quyết jordan georgia chelsea paris_hilton mali chad bắt khởi bị can máy
    hàng dân nắng sông chết thương trộm túy với gần mở dự""",
    outlets="""Báo_Hà_Nội_Mới Hà_Nội_Mới Sài_Gòn_Giải_Phóng Sài_Gòn_Tiếp_Thị Báo_Đà_Nẵng
    Báo_Quảng_Nam Báo_Nghệ_An Báo_Thanh_Hóa Báo_Quảng_Ninh Báo_Lâm_Đồng Báo_Gia_Lai
    Báo_Cần_Thơ Đài_Tiếng_nói_Việt_Nam Tiếng_nói_Việt_Nam Thông_tấn_xã_Việt_Nam TTXVN
    Truyền_hình_Việt_Nam Việt_Nam_News Hoàn_cầu_Thời_báo Nhân_dân_Nhật_báo
    Bưu_điện_Hoa_nam_Buổi_sáng New_York_Times Washington_Post Wall_Street_Journal
    Times_of_Israel Jerusalem_Post Bangkok_Post Phnom_Penh_Post Straits_Times
    Jakarta_Post BBC_Tiếng_Việt VOA_Tiếng_Việt Los_Angeles_Times Times_of_India
    Tân_Hoa_Xã Kyiv_Independent Moscow_Times Korea_Times Korea_Herald Japan_Times
    Daily_Mail_Anh""",
    names={
        name.replace("_", " "): code
        for code, listed in {
            "US": "Mỹ",
            "GB": "Anh Anh_Quốc",
            "IT": "Ý",
            "CH": "Thụy_Sỹ",
            "SA": "Ả_Rập_Saudi",
            "PS": "Gaza Dải_Gaza Bờ_Tây",
            "MO": "Ma_Cao",
            "JP": "Nhật",
            "KP": "Bắc_Triều_Tiên",
            "MM": "Miến_Điện",
            "AU": "Úc",
            "CD": "CHDC_Congo Congo",
            "VN": """VN miền_Trung miền_Bắc miền_Tây Tây_Nguyên miền_Nam ĐBSCL Tây_Bắc_Bộ Bắc_Bộ
            Trung_Bộ Nam_Bộ Bắc_Trung_Bộ Nam_Trung_Bộ Đông_Nam_Bộ vịnh_Bắc_Bộ""",
            "VN.46": "TT-Huế Chân_Mây",
            "VN.66": "Đắc_Lắc Phú_Yên Cư_Kuin Krông_Pắc Đông_Hòa",
            "VN.48": "Đà_Nẵng Quảng_Nam Nam_Trà_My Cù_Lao_Chàm Mỹ_Sơn Trà_Leng",
            "VN.44": "Quảng_Bình Lệ_Thủy Phong_Nha Phong_Nha_-_Kẻ_Bàng Cồn_Cỏ Sơn_Đoòng",
            "VN.68": """Bình_Thuận Đắc_Nông Lạc_Dương Đèo_Prenn đèo_Bảo_Lộc đèo_Mimosa D'Ran Đắk_Nông
            Đăk_Nông Gia_Nghĩa""",
            "VN.75": "Bình_Phước sân_bay_Long_Thành Định_Quán Tân_Phú_Đồng_Nai Hoa_Lư_Bình_Phước",
            "VN.96": "Bạc_Liêu Đất_Mũi Hòn_Khoai",
            "VN.92": "Sóc_Trăng Hậu_Giang",
            "VN.86": "Bến_Tre Trà_Vinh",
            "VN.82": "Tiền_Giang Tháp_Mười Cái_Bè",
            "VN.25": "Vĩnh_Phúc Hòa_Bình Mai_Châu cầu_Phong_Châu Đền_Hùng",
            "VN.24": "Bắc_Giang",
            "VN.37": "Nam_Định Tràng_An Tam_Cốc Tam_Chúc Hà_Nam",
            "VN.33": "Thái_Bình",
            "VN.19": "Bắc_Kạn Thái_Nguyên",
            "VN.15": "Yên_Bái Làng_Nủ Fansipan Phan_Xi_Păng Y_Tý",
            "VN.51": "Kon_Tum Dung_Quất Sơn_Tây_Quảng_Ngãi Bờ_Y",
            "US.CA": "Cali",
            "VN.01": """TP_Hà_Nội Thủ_đô_Hà_Nội Hoàng_Mai Nam_Từ_Liêm Mỹ_Đình sân_bay_Nội_Bài
            Khương_Đình Hòa_Lạc""",
            "VN.79": """TP_HCM TP.HCM TPHCM TP._HCM Tp.HCM TP_Hồ_Chí_Minh TP._Hồ_Chí_Minh Sài_Gòn
            TP_Thủ_Đức Bình_Tân Bình_Chánh sân_bay_Tân_Sơn_Nhất Bến_Thành Thảo_Điền
            Phú_Mỹ_Hưng Bình_Dương Hồ_Tràm""",
            "VN.31": "Kinh_Môn Hải_Dương",
            "VN.42": "Vũng_Áng",
            "VN.40": "Tương_Dương Quỳ_Châu",
            "VN.08": "Hà_Giang Xín_Mần Mã_Pì_Lèng Tuyên_Quang",
            "VN.04": "Bản_Giốc Pác_Bó",
            "VN.20": "Hữu_Nghị_Quan Mẫu_Sơn",
            "VN.22": "Cô_Tô Bãi_Cháy",
            "VN.14": "Sốp_Cộp Mường_La Vân_Hồ",
            "VN.11": "Mường_Pồn Xa_Dung Tây_Trang Điện_Biên",
            "VN.52": "Lệ_Thanh Bình_Định",
            "VN.56": "Ninh_Thuận Trường_Sa quần_đảo_Trường_Sa",
            "VN.80": "Tây_Ninh Mộc_Bài Bến_Lức núi_Bà_Đen Xa_Mát Kiến_Tường Long_An",
            "VN.91": "Kiên_Giang Tân_Châu Nam_Du Thổ_Chu U_Minh_Thượng Núi_Cấm An_Giang",
            "CN.30": "Quảng_Đông",
            "CN.16": "Quảng_Tây",
            "CN.29": "Vân_Nam",
            "CN.32": "Tứ_Xuyên",
            "CN.31": "Hải_Nam đảo_Hải_Nam",
            "CN.07": "Phúc_Kiến",
            "CN.02": "Chiết_Giang",
            "CN.04": "Giang_Tô",
            "CN.03": "Giang_Tây",
            "CN.11": "Hồ_Nam",
            "CN.12": "Hồ_Bắc",
            "CN.09": "tỉnh_Hà_Nam_Trung_Quốc",
            "CN.10": "Hà_Bắc",
            "CN.25": "Sơn_Đông",
            "CN.24": "Sơn_Tây_Trung_Quốc",
            "CN.26": "Thiểm_Tây",
            "CN.15": "Cam_Túc",
            "CN.06": "Thanh_Hải",
            "CN.13": "Tân_Cương",
            "CN.14": "Tây_Tạng",
            "CN.20": "Nội_Mông",
            "CN.21": "Ninh_Hạ",
            "CN.19": "Liêu_Ninh",
            "CN.08": "Hắc_Long_Giang",
            "CN.01": "An_Huy",
            "LA.17": "Luông_Pha_Băng",
            "US.NY": "bang_New_York",
            "US.WA": "bang_Washington",
            "US.GA": "bang_Georgia",
            "RU.66": "Xanh_Pê-téc-bua",
            "UA.11": "bán_đảo_Crimea",
            "MM.11": "bang_Shan",
            "ID.02": "Bali",
            "gn:1562414": "Bà_Rịa_Vũng_Tàu",
            "gn:1871859": "Bình_Nhưỡng",
            "gn:1651944": "Viêng_Chăn Vientiane",
            "gn:1821306": "Phnom_Penh",
            "gn:524901": "Moskva",
            "gn:4140963": "Washington",
            "gn:5128581": "New_York TP_New_York",
            "gn:1583992": "TP_Đà_Nẵng",
            "gn:1586203": "TP_Cần_Thơ Ninh_Kiều",
            "gn:1580240": "TP_Huế Cố_đô_Huế",
            "gn:1562798": "TP_Vinh",
            "gn:1568043": "Sapa",
            "gn:1814906": "Trùng_Khánh_Trung_Quốc",
            "gn:1814087": "Đại_Liên",
            "gn:1815577": "Trường_Sa_Hồ_Nam",
            "gn:4560349": "Philadelphia",
            "gn:281133": "TP_Gaza thành_phố_Gaza",
            "gn:1609350": "Băng_Cốc",
            "gn:1835848": "Xơ-un",
            "gn:2660646": "Giơ-ne-vơ",
            "x:sinai": "Sinai",
            "x:siberia": "Xi-bia Siberia",
            "x:java": "Java",
            "x:south-china-sea": "Biển_Đông",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "US": "Lầu_Năm_Góc Nhà_Trắng",
            "RU": "Điện_Kremlin",
            "PS": "Hamas",
            "LB": "Hezbollah",
            "YE": "Houthi",
            "AF": "Taliban",
            "IL": "Do_Thái",
            "MM": "Rohingya",
        }.items()
        for word in listed.split()
    },
)
