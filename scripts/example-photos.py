"""Draws the photographs among examples/papers/evidence: scenes without persons, with what phones write into a photograph
(how it was held, when, and where: a place in the sea). They are committed, so this is run only to change them:

    python3 scripts/example-photos.py        # needs Pillow and Noto Sans CJK
"""

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

EVIDENCE = Path(__file__).resolve().parent.parent / "examples" / "papers" / "evidence"
FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
SIZE = (1200, 900)
UPRIGHT, RIGHT_DOWN = 1, 6


def font(size):
    return ImageFont.truetype(FONT, size)


def room(wall, floor, horizon=0.72):
    image = Image.new("RGB", SIZE, wall)
    draw = ImageDraw.Draw(image)
    edge = int(SIZE[1] * horizon)
    for y in range(SIZE[1]):
        shade = 1 - 0.18 * abs(y / SIZE[1] - 0.35)
        base = wall if y < edge else floor
        draw.line([(0, y), (SIZE[0], y)], fill=tuple(int(c * shade) for c in base))
    return image, draw


def board(day, rates):
    image, draw = room((206, 201, 190), (120, 104, 92), 0.86)
    draw.rectangle([260, 90, 940, 740], fill=(40, 60, 96), outline=(188, 164, 92), width=14)
    draw.text((600, 160), "存款利率公示牌", font=font(64), fill=(240, 226, 170), anchor="mm")
    for at, (name, rate) in enumerate(rates):
        y = 265 + at * 78
        draw.line([(310, y + 40), (890, y + 40)], fill=(90, 110, 146), width=2)
        draw.text((330, y), name, font=font(46), fill=(236, 238, 244), anchor="lm")
        draw.text((870, y), rate, font=font(46), fill=(255, 122, 96), anchor="rm")
    draw.text((600, 700), f"{day}起执行", font=font(34), fill=(200, 206, 220), anchor="mm")
    return image


def extinguisher():
    image, draw = room((190, 196, 198), (96, 98, 102))
    draw.rectangle([700, 120, 1060, 300], fill=(176, 30, 34))
    draw.text((880, 210), "灭火器", font=font(84), fill="white", anchor="mm")
    draw.rounded_rectangle([330, 290, 560, 800], 90, fill=(196, 34, 36))
    draw.rectangle([400, 220, 490, 300], fill=(40, 40, 44))
    draw.polygon([(300, 190), (500, 170), (500, 215), (300, 225)], fill=(30, 30, 34))
    draw.line([(490, 245), (610, 330), (610, 640)], fill=(24, 24, 28), width=26)
    draw.rectangle([345, 440, 545, 690], fill=(240, 238, 230))
    for at, line in enumerate(["干粉灭火器 4kg", "有效期至", "2026年8月31日"]):
        draw.text((445, 490 + at * 62), line, font=font(27), fill=(40, 40, 40), anchor="mm")
    return image


def appliances():
    image, draw = room((214, 210, 200), (132, 116, 98))
    draw.rectangle([140, 180, 420, 770], fill=(232, 234, 236), outline=(160, 162, 166), width=6)
    draw.rectangle([200, 250, 360, 380], fill=(70, 120, 170))
    draw.rectangle([520, 430, 780, 770], fill=(58, 60, 66))
    draw.rectangle([500, 400, 800, 440], fill=(36, 38, 42))
    draw.ellipse([860, 200, 1120, 460], outline=(88, 120, 128), width=18)
    for turn in range(3):
        draw.pieslice([880, 220, 1100, 440], turn * 120, turn * 120 + 60, fill=(150, 190, 196))
    draw.rectangle([975, 460, 1005, 740], fill=(88, 120, 128))
    draw.rectangle([900, 735, 1080, 770], fill=(88, 120, 128))
    return image


def cabinet():
    image, draw = room((182, 188, 184), (110, 112, 116))
    draw.rectangle([300, 70, 900, 830], fill=(96, 104, 112), outline=(60, 66, 72), width=10)
    for shelf in range(1, 4):
        y = 70 + shelf * 190
        draw.rectangle([310, y - 8, 890, y + 8], fill=(60, 66, 72))
    for at in range(3):
        draw.ellipse([350 + at * 180, 120, 480 + at * 180, 240], fill=(28, 32, 38))
    for at in range(2):
        draw.rounded_rectangle([350 + at * 270, 280, 580 + at * 270, 430], 20, fill=(38, 52, 44))
    for at in range(4):
        draw.rounded_rectangle([350 + at * 130, 470, 380 + at * 130, 620], 12, fill=(20, 20, 22))
    draw.rectangle([360, 680, 620, 800], fill=(186, 152, 90))
    draw.text((760, 740), "（空）", font=font(54), fill=(220, 220, 220), anchor="mm")
    return image


def photograph(name, image, taken, held):
    random.seed(name)
    grain = Image.effect_noise(SIZE, 14).convert("RGB")
    image = Image.blend(image.filter(ImageFilter.GaussianBlur(1)), grain, 0.06)
    # As the sensor lay: whoever shows it has to turn it.
    if held == RIGHT_DOWN:
        image = image.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "示例相机".encode().decode("latin1"), "EXAMPLE-1", held
    exif.get_ifd(0x8769).update({0x9003: taken, 0xA431: "EX-000417"})
    exif.get_ifd(0x8825).update({1: "N", 2: (0.0, 1.0, 30.0), 3: "W", 4: (0.0, 2.0, 15.0), 29: taken[:10]})
    image.save(EVIDENCE / name, quality=72, exif=exif)


OLD = [("活期存款", "0.25%"), ("三个月", "1.25%"), ("六个月", "1.45%"), ("一年", "1.65%"), ("三年", "2.20%")]
NEW = [("活期存款", "0.20%"), ("三个月", "1.15%"), ("六个月", "1.35%"), ("一年", "1.45%"), ("三年", "1.95%")]

photograph("利率公示牌（整改前）.jpg", board("2023年9月1日", OLD), "2024:01:12 10:12:00", RIGHT_DOWN)
photograph("利率公示牌（整改后）.jpg", board("2023年12月22日", NEW), "2024:01:12 15:40:00", UPRIGHT)
photograph("过期灭火器.jpg", extinguisher(), "2026:09:28 09:05:00", RIGHT_DOWN)
photograph("无标签电器.jpg", appliances(), "2026:09:28 09:50:00", UPRIGHT)
photograph("防范器械柜.jpg", cabinet(), "2026:09:28 10:30:00", UPRIGHT)
