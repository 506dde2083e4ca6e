<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>AlertOver</name>
    <message>
        <source>ほかに %1件 あります。「市からのお知らせ」で 見られます。</source>
        <translation>More alerts: %1. See them in “News”.</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>もう一度 きく</source>
        <translation>Hear again</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>れんしゅう</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>窓口の 予約の ページへ 行く QRコード</source>
        <translation>QR code to the page for booking a visit</translation>
    </message>
    <message>
        <source>行く ところ: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>ご自分の スマホで 読むと、窓口の 予約が できます。</source>
        <translation>Scan it with your own phone to book a visit.</translation>
    </message>
    <message>
        <source>このあと どうする</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>調べた ことを 見る</source>
        <translation>See what we checked</translation>
    </message>
    <message>
        <source>はじめへ</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>番号を つかう</source>
        <translation>Use a PIN</translation>
    </message>
    <message>
        <source>暗証番号で できること</source>
        <translation>What you can do with a PIN</translation>
    </message>
    <message>
        <source>紙を もらう</source>
        <translation>Get a paper</translation>
    </message>
    <message>
        <source>れんしゅうの カードで ためす</source>
        <translation>Try a practice card</translation>
    </message>
    <message>
        <source>べつの カード</source>
        <translation>Another card</translation>
    </message>
    <message>
        <source>れんしゅうを おわる</source>
        <translation>End practice</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ClassCount</name>
    <message>
        <source>1人 へらします</source>
        <translation>One person less</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>1人 ふやします</source>
        <translation>One person more</translation>
    </message>
    <message>
        <source>5人 ふやします</source>
        <translation>Five people more</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>始める</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>中身を かえる</source>
        <translation>Change the course</translation>
    </message>
    <message>
        <source>教室の 場所を えらびます</source>
        <translation>Chooses the place of the class</translation>
    </message>
    <message>
        <source>足す</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>練習を 足します</source>
        <translation>Adds a lesson</translation>
    </message>
    <message>
        <source>前へ</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>えらんだ 練習を 1つ 前に します</source>
        <translation>Moves the chosen lesson one place up</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>えらんだ 練習を 外します</source>
        <translation>Takes the chosen lesson out</translation>
    </message>
    <message>
        <source>短く</source>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>教室の 時間を 短くします</source>
        <translation>Makes the class shorter</translation>
    </message>
    <message>
        <source>長く</source>
        <translation>Longer</translation>
    </message>
    <message>
        <source>教室の 時間を 長くします</source>
        <translation>Makes the class longer</translation>
    </message>
    <message>
        <source>もとの 中身</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>来た 人の 数を なおします</source>
        <translation>Corrects the head count</translation>
    </message>
    <message>
        <source>手を あげる</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>みんなに 聞いて、数を 数えます</source>
        <translation>Asks the room and counts hands</translation>
    </message>
    <message>
        <source>質問 %1</source>
        <translation>Questions: %1</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>ことば</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>やさしい ことばで 言いかえます</source>
        <translation>Says it in plain words</translation>
    </message>
    <message>
        <source>うつすのを やめる</source>
        <translation>Stop the projector</translation>
    </message>
    <message>
        <source>大きく うつす</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>教室を おわる</source>
        <translation>End the class</translation>
    </message>
    <message>
        <source>1つ もどす</source>
        <translation>Take one back</translation>
    </message>
    <message>
        <source>質問を 足す</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>これで よい</source>
        <translation>This is fine</translation>
    </message>
    <message>
        <source>人数を なおす</source>
        <translation>Correct the number</translation>
    </message>
    <message>
        <source>年代・性別</source>
        <translation>Age, gender</translation>
    </message>
    <message>
        <source>感想を 聞く</source>
        <translation>Ask what they think</translation>
    </message>
    <message>
        <source>書いて おわる</source>
        <translation>Write it down and end</translation>
    </message>
    <message>
        <source>紙に 出す</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>表を USBに</source>
        <translation>Table to USB</translation>
    </message>
    <message>
        <source>教室の 表を USBに 入れます</source>
        <translation>Puts the table of classes on the USB stick</translation>
    </message>
    <message>
        <source>つぎの 教室</source>
        <translation>Next class</translation>
    </message>
</context>
<context>
    <name>ClassPeople</name>
    <message>
        <source>%1を 1人 へらします</source>
        <translation>One less of %1</translation>
    </message>
    <message>
        <source>%1 %2人</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>%1を 1人 ふやします</source>
        <translation>One more of %1</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>ゆびの 練習</source>
        <translation>Finger practice</translation>
    </message>
    <message>
        <source>何回 さわっても こわれません。お金も かかりません。</source>
        <translation>Touch as often as you like. Nothing breaks, nothing costs money.</translation>
    </message>
    <message>
        <source>黄色い まる</source>
        <translation>Yellow circle</translation>
    </message>
    <message>
        <source>電話の 画面で 練習する</source>
        <translation>Practise on the phone screen</translation>
    </message>
    <message>
        <source>もう一度 ゆびの 練習</source>
        <translation>Finger practice again</translation>
    </message>
    <message>
        <source>紙を もらう</source>
        <translation>Get a paper</translation>
    </message>
</context>
<context>
    <name>ComfortOver</name>
    <message>
        <source>文字を 変える</source>
        <translation>Change letters</translation>
    </message>
    <message>
        <source>声を 変える</source>
        <translation>Change voice</translation>
    </message>
    <message>
        <source>こんな方は</source>
        <translation>What helps you?</translation>
    </message>
    <message>
        <source>色を 変える</source>
        <translation>Change colours</translation>
    </message>
    <message>
        <source>速さを 変える</source>
        <translation>Change speed</translation>
    </message>
    <message>
        <source>声の 大きさ</source>
        <translation>Change volume</translation>
    </message>
    <message>
        <source>使い方を 変える</source>
        <translation>How to use</translation>
    </message>
    <message>
        <source>動きを 変える</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>進む 速さ</source>
        <translation>Moving speed</translation>
    </message>
    <message>
        <source>文字と声を 変えられます。</source>
        <translation>Change the letters and the voice here.</translation>
    </message>
    <message>
        <source>さわると すぐに 変わります。</source>
        <translation>Touch, and it changes at once.</translation>
    </message>
    <message>
        <source>見えにくい方</source>
        <translation>I see badly</translation>
    </message>
    <message>
        <source>聞こえにくい方</source>
        <translation>I hear badly</translation>
    </message>
    <message>
        <source>手がふるえる方</source>
        <translation>Hands shake</translation>
    </message>
    <message>
        <source>文字の 大きさ</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>小</source>
        <translation>S</translation>
    </message>
    <message>
        <source>中</source>
        <translation>M</translation>
    </message>
    <message>
        <source>大</source>
        <translation>L</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>XL</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>黒に白</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>淡い色</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>声の 速さ (1 ゆっくり  7 速い)</source>
        <translation>Speed of the voice (1 slow, 7 fast)</translation>
    </message>
    <message>
        <source>この 速さで お話しします。</source>
        <translation>The voice speaks at this speed.</translation>
    </message>
    <message>
        <source>声の 大きさ (1 小さい  7 大きい)</source>
        <translation>Volume of the voice (1 soft, 7 loud)</translation>
    </message>
    <message>
        <source>この 大きさで お話しします。</source>
        <translation>The voice is this loud.</translation>
    </message>
    <message>
        <source>使い方</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>先に 聞く</source>
        <translation>Hear first</translation>
    </message>
    <message>
        <source>ボタン 2つ</source>
        <translation>2 switches</translation>
    </message>
    <message>
        <source>ボタン 1つ</source>
        <translation>1 switch</translation>
    </message>
    <message>
        <source>耳だけ</source>
        <translation>By ear</translation>
    </message>
    <message>
        <source>画面の 動き</source>
        <translation>Motion on the screen</translation>
    </message>
    <message>
        <source>あり</source>
        <translation>On</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>しるしが 進む 速さ (秒)</source>
        <translation>How fast the mark moves (seconds)</translation>
    </message>
    <message>
        <source>これで よい</source>
        <translation>This is fine</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>はい、送ります</source>
        <translation>Yes, send it</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>紙を もらう</source>
        <translation>Get a paper</translation>
    </message>
</context>
<context>
    <name>DeskNote</name>
    <message>
        <source>1つ消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>空ける</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>取りのぞく</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>これを 書く</source>
        <translation>Write this</translation>
    </message>
    <message>
        <source>このまま 書く</source>
        <translation>Write it as it is</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>つづける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>引きつぎの 紙を 作る</source>
        <translation>Make a hand-over ticket</translation>
    </message>
    <message>
        <source>もう一度 書く</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>予約を たのむ</source>
        <translation>Ask for a booking</translation>
    </message>
    <message>
        <source>折り返し先</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>ひとこと</source>
        <translation>A word</translation>
    </message>
    <message>
        <source>紙に 出す</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>つぎの 人</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>いそぎ</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>見たこと</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>予約</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>きょうの 数</source>
        <translation>Today&apos;s counts</translation>
    </message>
    <message>
        <source>相談の 場所を えらびます</source>
        <translation>Choose the place of the desk</translation>
    </message>
</context>
<context>
    <name>DeskTicket</name>
    <message>
        <source>読みとる QRコード</source>
        <translation>The QR code to read</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>消す</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>ひとつ前へ もどります</source>
        <translation>Goes one page back</translation>
    </message>
    <message>
        <source>ぜんぶ 読む</source>
        <translation>Read all</translation>
    </message>
    <message>
        <source>つづきをきく</source>
        <translation>Hear on</translation>
    </message>
    <message>
        <source>もう一度きく</source>
        <translation>Hear again</translation>
    </message>
    <message>
        <source>声は 日本語です。ここで ぜんぶ 読めます。</source>
        <translation>The voice speaks Japanese. You can read everything here.</translation>
    </message>
    <message>
        <source>たすけて</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>人を よびます</source>
        <translation>Calls a person</translation>
    </message>
    <message>
        <source>文字と声</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>文字の 大きさや 声を 変えます</source>
        <translation>Changes the size of letters, and the voice</translation>
    </message>
</context>
<context>
    <name>HelpOver</name>
    <message>
        <source>%1を よんでいます</source>
        <translation>We are calling %1</translation>
    </message>
    <message>
        <source>このまま お待ちください。</source>
        <translation>Please stay here and wait.</translation>
    </message>
    <message>
        <source>来ないときは、声を かけてください。</source>
        <translation>If nobody comes, please call out.</translation>
    </message>
    <message>
        <source>もう だいじょうぶ</source>
        <translation>I am fine now</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>あてはまらない。人に 聞く</source>
        <translation>None of these. Ask a person</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>きょうは 何を しましょうか</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>声は 日本語です。ここで ぜんぶ 読めます。</source>
        <translation>The voice speaks Japanese. You can read everything here.</translation>
    </message>
    <message>
        <source>さわって 選んでください。</source>
        <translation>Touch one to choose it.</translation>
    </message>
    <message>
        <source>スマホを 練習する</source>
        <translation>Practise with a phone</translation>
    </message>
    <message>
        <source>こわれません。お金も かかりません。</source>
        <translation>Nothing breaks. Nothing costs money.</translation>
    </message>
    <message>
        <source>マイナンバーカードを 調べる</source>
        <translation>Check your My Number Card</translation>
    </message>
    <message>
        <source>期限が 近いか 見ます。暗証番号は いりません。</source>
        <translation>See if it runs out soon. No PIN needed.</translation>
    </message>
    <message>
        <source>こまっている</source>
        <translation>I have a problem</translation>
    </message>
    <message>
        <source>人も よべます。</source>
        <translation>You can call a person, too.</translation>
    </message>
    <message>
        <source>市からの お知らせ・手続き</source>
        <translation>News from the city</translation>
    </message>
    <message>
        <source>いま 出ている お知らせを 見ます。</source>
        <translation>Read what the city says (in Japanese).</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>れんしゅう</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>声に 出しても いいですか</source>
        <translation>May we say it aloud?</translation>
    </message>
    <message>
        <source>カードの 中</source>
        <translation>Inside your card</translation>
    </message>
    <message>
        <source>名前や 住所は、声に 出しません。</source>
        <translation>We do not say your name or address aloud.</translation>
    </message>
    <message>
        <source>30秒で かくします。</source>
        <translation>We cover it after 30 seconds.</translation>
    </message>
    <message>
        <source>まわりの 人にも 聞こえます。</source>
        <translation>People near you will hear it, in Japanese.</translation>
    </message>
    <message>
        <source>画面を かくしました。</source>
        <translation>We covered the screen.</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>はい、声に 出す</source>
        <translation>Yes, say it</translation>
    </message>
    <message>
        <source>もう一度 見る</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>かくす</source>
        <translation>Cover it</translation>
    </message>
    <message>
        <source>声で きく</source>
        <translation>Hear it</translation>
    </message>
</context>
<context>
    <name>KanaKeys</name>
    <message>
        <source>この 行の 字が 出ます</source>
        <translation>Shows the letters of this row</translation>
    </message>
    <message>
        <source>さわると、読みます</source>
        <translation>Touch to hear it</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>1つ消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>ほかの 行</source>
        <translation>Other rows</translation>
    </message>
</context>
<context>
    <name>LeavingOver</name>
    <message>
        <source>おわりますか</source>
        <translation>Do you want to exit?</translation>
    </message>
    <message>
        <source>きょうの ことは、ここから 消えます。</source>
        <translation>What you did today is erased here.</translation>
    </message>
    <message>
        <source>カードを 取って、お持ち帰りください。</source>
        <translation>Please take your card home with you.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>おわりにする</source>
        <translation>Exit</translation>
    </message>
</context>
<context>
    <name>LevelBars</name>
    <message>
        <source>音は 出ません</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>%1つの うち %2</source>
        <translation>%2 of %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>えんがわ</source>
        <translation>Engawa</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>手続きの ことは、%1に 聞いてください。</source>
        <translation>For paperwork, please ask %1.</translation>
    </message>
    <message>
        <source>市の お知らせ</source>
        <translation>City news</translation>
    </message>
    <message>
        <source>市からの お知らせ・手続き</source>
        <translation>News from the city</translation>
    </message>
    <message>
        <source>いま この きかいに お知らせは 届いていません。</source>
        <translation>There is no news on this machine now.</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>手続きを 見る</source>
        <translation>See procedures</translation>
    </message>
    <message>
        <source>この きかいが 覚えること</source>
        <translation>What we keep</translation>
    </message>
    <message>
        <source>人を よぶ</source>
        <translation>Call a person</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>こまった ときの 電話番号</source>
        <translation>Numbers to call in trouble</translation>
    </message>
    <message>
        <source>れいぞうこに はる 紙を もらう</source>
        <translation>Get the paper for the fridge</translation>
    </message>
</context>
<context>
    <name>PaperOver</name>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>紙を もらう</source>
        <translation>Get a paper</translation>
    </message>
    <message>
        <source>読みとる QRコード</source>
        <translation>The QR code to read</translation>
    </message>
    <message>
        <source>いりません</source>
        <translation>No, thank you</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>1つ消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>もとの ならび</source>
        <translation>Usual order</translation>
    </message>
    <message>
        <source>まぜる</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>数字の ならびを かえて、手もとを 見られても わからなくします</source>
        <translation>Changes the order of the keys, so that nobody reads the number off your hand</translation>
    </message>
    <message>
        <source>たしかめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>1 2 3</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>れんしゅう&#x3000;</source>
        <translation>Practice: </translation>
    </message>
    <message>
        <source>%1つ 入りました</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>これで よい</source>
        <translation>This is fine</translation>
    </message>
</context>
<context>
    <name>PracticeStripe</name>
    <message>
        <source>れんしゅう   れんしゅう   れんしゅう</source>
        <translation>Practice   Practice   Practice</translation>
    </message>
    <message>
        <source>れんしゅう   %1</source>
        <translation>Practice   %1</translation>
    </message>
    <message>
        <source>れんしゅうの カードです</source>
        <translation>A practice card. </translation>
    </message>
</context>
<context>
    <name>PraisePage</name>
    <message>
        <source>ほかの 練習を えらぶ</source>
        <translation>Choose another lesson</translation>
    </message>
    <message>
        <source>紙を もらう</source>
        <translation>Get a paper</translation>
    </message>
    <message>
        <source>わかりやすかった</source>
        <translation>It was clear</translation>
    </message>
    <message>
        <source>練習の 感想を 市に 伝えます</source>
        <translation>Tells the city how the lesson was</translation>
    </message>
    <message>
        <source>むずかしかった</source>
        <translation>It was difficult</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>手続きの ページへ 行く QRコード</source>
        <translation>QR code to the page of the procedure</translation>
    </message>
    <message>
        <source>ご自分の スマホで 読むと、ページが ひらきます。</source>
        <translation>Read it with your own phone to open the page.</translation>
    </message>
    <message>
        <source>人を よぶ</source>
        <translation>Call a person</translation>
    </message>
</context>
<context>
    <name>ProceduresPage</name>
    <message>
        <source>どの 手続きですか</source>
        <translation>Which procedure?</translation>
    </message>
    <message>
        <source>知りたい ものに さわってください。</source>
        <translation>Touch what you want to know.</translation>
    </message>
    <message>
        <source>ほかの 手続き</source>
        <translation>Other procedures</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>えんがわ</source>
        <translation>Engawa</translation>
    </message>
</context>
<context>
    <name>ReadingOver</name>
    <message>
        <source>声は 日本語です。ここで ぜんぶ 読めます。</source>
        <translation>The voice speaks Japanese. You can read everything here.</translation>
    </message>
    <message>
        <source>読みました</source>
        <translation>I have read it</translation>
    </message>
</context>
<context>
    <name>RememberedPage</name>
    <message>
        <source>この きかいが 覚えること</source>
        <translation>What we keep</translation>
    </message>
    <message>
        <source>送った番号を 消す</source>
        <translation>Erase a number I sent</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>画面に さわってください</source>
        <translation>Touch the screen</translation>
    </message>
    <message>
        <source>係の人</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>えんがわ</source>
        <translation>Engawa</translation>
    </message>
    <message>
        <source>%1へ: </source>
        <translation>For %1: </translation>
    </message>
    <message>
        <source>ここは %1の れんしゅう場所です。お金は かかりません。</source>
        <translation>A place to practise at %1. It costs nothing.</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>上へ</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>More</translation>
    </message>
    <message>
        <source>つづきを 見ます</source>
        <translation>Shows more</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>どれを 練習しますか</source>
        <translation>Lessons in Japanese</translation>
    </message>
    <message>
        <source>やりたい ものに さわってください。</source>
        <translation>Lessons are spoken in Japanese. Touch the one you want.</translation>
    </message>
    <message>
        <source>いま 練習できる ものが ありません。人を よんでください。</source>
        <translation>There are no lessons now. Please call a person.</translation>
    </message>
    <message>
        <source>ほかの 練習を 見る</source>
        <translation>See other lessons</translation>
    </message>
</context>
<context>
    <name>SkinOver</name>
    <message>
        <source>どの 形に しますか</source>
        <translation>Which phone is like yours?</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>わからない ときは、いちばん上を えらんでください。</source>
        <translation>Not sure? Choose the first one.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>おわる</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>画面を かくしています</source>
        <translation>The screen is hidden</translation>
    </message>
</context>
<context>
    <name>StampsPage</name>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>スタンプの 紙</source>
        <translation>Stamp card</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>つづきの 練習を えらぶ</source>
        <translation>Choose the next lesson</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1つの うち %2つ目</source>
        <translation>%2 of %1</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1。いま これです</source>
        <translation>%1. Chosen now</translation>
    </message>
</context>
<context>
    <name>StillThereOver</name>
    <message>
        <source>まだ つづけますか</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>つづけるときは、画面に さわってください。</source>
        <translation>To go on, touch the screen.</translation>
    </message>
    <message>
        <source>さわらないと、消して おわります。</source>
        <translation>If not, we erase everything and finish.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>つづける (どこでも)</source>
        <translation>Go on (anywhere)</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>つぎの 人が 始める</source>
        <translation>The next person begins</translation>
    </message>
    <message>
        <source>こたえない</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>何に おこまりですか</source>
        <translation>How can we help?</translation>
    </message>
    <message>
        <source>近い ものに さわってください。</source>
        <translation>Touch what is nearest.</translation>
    </message>
    <message>
        <source>ことばで さがす</source>
        <translation>Search by words</translation>
    </message>
    <message>
        <source>あてはまらない。人に 聞く</source>
        <translation>None of these. Ask a person</translation>
    </message>
    <message>
        <source>はじめから 見る</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>ほかの こと</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>市から 電話を もらいたい</source>
        <translation>I want the city to call me</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>ことばで さがす</source>
        <translation>Search by words</translation>
    </message>
    <message>
        <source>こまって いる ことを 書きます</source>
        <translation>Write what troubles you</translation>
    </message>
    <message>
        <source>行を 選んでから、字を 選びます。書いたら、「さがす」に さわります。</source>
        <translation>Choose a row, then a letter. When it is written, touch “Search”.</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>1月</source>
        <translation>January</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>February</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>March</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>April</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>June</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>July</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>August</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>September</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>October</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>November</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>December</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>わからないときは、電話 0120-95-0178（平日 9時30分から 20時）</source>
        <translation>Questions? Call 0120-95-0178 (weekdays, 9:30 to 20:00)</translation>
    </message>
    <message>
        <source>停止や失効、署名用の 電子証明書は、調べていません。</source>
        <translation>We did not check if the card was stopped (停止) or cancelled (失効), nor the certificate for signing (署名用).</translation>
    </message>
    <message>
        <source>署名用の 電子証明書も、調べていません。</source>
        <translation>Nor did we check the certificate for signing (署名用).</translation>
    </message>
    <message>
        <source>持ち物は、カードと、届いた お知らせです。暗証番号も 使います。</source>
        <translation>Bring your card and the letter you received. You need your PIN, too.</translation>
    </message>
    <message>
        <source>持ち物は、いまの カードと、届いた お知らせです。</source>
        <translation>Bring your present card and the letter you received.</translation>
    </message>
    <message>
        <source>持ち物は カードです。ほかの 証明書も あると 安心です。</source>
        <translation>Bring your card. Another ID is good to have.</translation>
    </message>
    <message>
        <source>1枚だけ 出して、まん中に 置き直してください。</source>
        <translation>Take out one card only, and lay it in the middle again.</translation>
    </message>
    <message>
        <source>係の人に 声を かけてください。</source>
        <translation>Please ask the staff.</translation>
    </message>
    <message>
        <source>れんしゅうの カードで、ためすことは できます。</source>
        <translation>You can still try a practice card.</translation>
    </message>
    <message>
        <source>利用者証明用</source>
        <translation>Log-in PIN (利用者証明用)</translation>
    </message>
    <message>
        <source>署名用</source>
        <translation>Signing PIN (署名用)</translation>
    </message>
    <message>
        <source>券面用</source>
        <translation>Card-face PIN (券面用)</translation>
    </message>
    <message>
        <source>数字 4けた</source>
        <translation>4 digits</translation>
    </message>
    <message>
        <source>英語の 大文字と 数字で 6から 16文字</source>
        <translation>6 to 16 capital letters and digits</translation>
    </message>
    <message>
        <source>運転免許証の ようです</source>
        <translation>This looks like a driver’s licence</translation>
    </message>
    <message>
        <source>電車や 買い物の カードの ようです</source>
        <translation>This looks like a card for trains or shopping</translation>
    </message>
    <message>
        <source>会員証などの カードの ようです</source>
        <translation>This looks like a member’s card</translation>
    </message>
    <message>
        <source>マイナンバーカードでは ないようです</source>
        <translation>This does not look like a My Number Card</translation>
    </message>
    <message>
        <source>「個人番号カード」と 書いて ある カードです</source>
        <translation>Look for the card that says 個人番号カード</translation>
    </message>
    <message>
        <source>カードを 見ました</source>
        <translation>We looked at your card</translation>
    </message>
    <message>
        <source>住民基本台帳カードです</source>
        <translation>This is an old Juki card (住基カード)</translation>
    </message>
    <message>
        <source>スマートフォンの 電子証明書です</source>
        <translation>This is a certificate on a smartphone</translation>
    </message>
    <message>
        <source>カードの 期限が 過ぎています。</source>
        <translation>Your card has run out.</translation>
    </message>
    <message>
        <source>市役所の窓口で、新しい カードを 申し込めます。</source>
        <translation>Apply for a new card at the city office.</translation>
    </message>
    <message>
        <source>電子証明書の 期限が 過ぎています。</source>
        <translation>The certificate (電子証明書) has run out.</translation>
    </message>
    <message>
        <source>カードを 持って、市役所の窓口へ どうぞ。</source>
        <translation>Take your card to the city office.</translation>
    </message>
    <message>
        <source>利用者証明用の 暗証番号が 止まっています。</source>
        <translation>The log-in PIN (利用者証明用) is locked.</translation>
    </message>
    <message>
        <source>市役所の窓口で 決め直せます。顔認証の カードなら、そのままで だいじょうぶです。</source>
        <translation>Set a new one at the city office. If yours is a face-check card (顔認証), all is well as it is.</translation>
    </message>
    <message>
        <source>券面用の 暗証番号が 止まっています。</source>
        <translation>The card-face PIN (券面用) is locked.</translation>
    </message>
    <message>
        <source>署名用の 暗証番号が 止まっています。</source>
        <translation>The signing PIN (署名用) is locked.</translation>
    </message>
    <message>
        <source>カードの 期限が 近づいています。</source>
        <translation>Your card runs out soon.</translation>
    </message>
    <message>
        <source>電子証明書の 期限が 近づいています。</source>
        <translation>The certificate (電子証明書) runs out soon.</translation>
    </message>
    <message>
        <source>カードを 持って 窓口へ 行くと、更新できます。</source>
        <translation>Take your card to the city office to renew it.</translation>
    </message>
    <message>
        <source>あと 1回で 止まる 暗証番号が あります。</source>
        <translation>One PIN has only one try left.</translation>
    </message>
    <message>
        <source>この機械の 時計が 合っていません。</source>
        <translation>The clock of this machine is wrong.</translation>
    </message>
    <message>
        <source>期限の日を、カレンダーと 見くらべてください。</source>
        <translation>Compare the dates with a calendar.</translation>
    </message>
    <message>
        <source>調べた期限は、まだ 切れていません。停止や失効は、調べていません。</source>
        <translation>The dates we checked have not run out. We did not check if the card was stopped (停止) or cancelled (失効).</translation>
    </message>
    <message>
        <source>カードを 取って、おしまいです。</source>
        <translation>Take your card. That is all.</translation>
    </message>
    <message>
        <source>さいふや 入れものに 入っている</source>
        <translation>Is it in a purse or a case?</translation>
    </message>
    <message>
        <source>カードが 2枚 かさなっている</source>
        <translation>Are there two cards together?</translation>
    </message>
    <message>
        <source>機械の まん中に のっていない</source>
        <translation>Is it off the middle of the reader?</translation>
    </message>
    <message>
        <source>カードが はなれました</source>
        <translation>The card moved away</translation>
    </message>
    <message>
        <source>もう一度、カードを 置いてください。</source>
        <translation>Please lay the card down again.</translation>
    </message>
    <message>
        <source>カードから 返事が ありません</source>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>カードを 読めませんでした</source>
        <translation>We could not read the card</translation>
    </message>
    <message>
        <source>ほかの 作業が カードを 使っています</source>
        <translation>Something else is using the card</translation>
    </message>
    <message>
        <source>置いたまま、少し 待ってください。</source>
        <translation>Leave it there and wait a little.</translation>
    </message>
    <message>
        <source>カードを 読む 機械が はずれました</source>
        <translation>The card reader came off</translation>
    </message>
    <message>
        <source>%1年%2%3日</source>
        <translation>%3 %2 %1</translation>
    </message>
    <message>
        <source>期限を 読めませんでした。</source>
        <translation>We could not read the dates.</translation>
    </message>
    <message>
        <source>市役所の窓口で 聞いてください。</source>
        <translation>Please ask at the city office.</translation>
    </message>
    <message>
        <source>この機械では、期限を 調べられません。</source>
        <translation>This machine cannot check its dates.</translation>
    </message>
    <message>
        <source>カードの ほうを 置いてください。</source>
        <translation>Please lay down the card itself.</translation>
    </message>
    <message>
        <source>更新は、もう できます。</source>
        <translation>You can renew it now.</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>大きさは 同じで、どちらにも 写真が あります</source>
        <translation>It has the same size, and a photo, too</translation>
    </message>
    <message>
        <source>きょうまで</source>
        <translation>until today</translation>
    </message>
    <message>
        <source>あと %1か月</source>
        <translation>months left: %1</translation>
    </message>
    <message>
        <source>あと %1年</source>
        <translation>years left: %1</translation>
    </message>
    <message>
        <source>カードの 期限</source>
        <translation>Card (カード)</translation>
    </message>
    <message>
        <source>電子証明書の 期限</source>
        <translation>Certificate (電子証明書)</translation>
    </message>
    <message>
        <source>更新は、%1から できます。</source>
        <translation>You can renew it from %1.</translation>
    </message>
    <message>
        <source>読めませんでした</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>調べられません</source>
        <translation>cannot be checked</translation>
    </message>
    <message>
        <source>カードの 機械が 動いていません</source>
        <translation>The card reader is not working</translation>
    </message>
    <message>
        <source>カードを 読む 機械が ありません</source>
        <translation>There is no card reader</translation>
    </message>
    <message>
        <source>カードを 置いてください</source>
        <translation>Lay your card down</translation>
    </message>
    <message>
        <source>置いたら、そのまま 待ってください。</source>
        <translation>Lay it down, then wait.</translation>
    </message>
    <message>
        <source>カードを 見ています</source>
        <translation>Looking at the card</translation>
    </message>
    <message>
        <source>マイナンバーカードを 1枚だけ 置いてください。</source>
        <translation>Lay down one card: your My Number Card (マイナンバーカード).</translation>
    </message>
    <message>
        <source>れんしゅう&#x3000;%1</source>
        <translation>Practice: %1</translation>
    </message>
    <message>
        <source>これは れんしゅうの カードです。</source>
        <translation>This is a practice card.</translation>
    </message>
    <message>
        <source>あと %1日</source>
        <translation>days left: %1</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>さいふや 入れものから 出します</source>
        <translation>Take it out of its purse or case</translation>
    </message>
    <message>
        <source>機械の まん中に 1枚だけ 置きます</source>
        <translation>Lay one card in the middle of the reader</translation>
    </message>
    <message>
        <source>%1に 切れました</source>
        <translation>ran out on %1</translation>
    </message>
    <message>
        <source>%1まで（%2）</source>
        <translation>until %1 (%2)</translation>
    </message>
    <message>
        <source>番号が はっきりしないときは、ここで やめましょう。市役所の窓口で 決め直せます。</source>
        <translation>If you are not sure of the number, let us stop here. You can choose a new one at the city office.</translation>
    </message>
    <message>
        <source>置く ところは、%1です。</source>
        <translation>Where to put it: %1.</translation>
    </message>
    <message>
        <source>%1は、%2まで、%3です。</source>
        <translation>%1: until %2, %3.</translation>
    </message>
    <message>
        <source>カードを 置いたまま、お待ちください。</source>
        <translation>Leave the card where it is and wait, please.</translation>
    </message>
    <message>
        <source>%1は、読めませんでした。</source>
        <translation>%1: could not be read.</translation>
    </message>
    <message>
        <source>%1は、%2までです。</source>
        <translation>%1: until %2.</translation>
    </message>
    <message>
        <source>%1は、%2に 切れました。</source>
        <translation>%1: ran out on %2.</translation>
    </message>
    <message>
        <source>%1 あと %2回</source>
        <translation>%1: tries left %2</translation>
    </message>
    <message>
        <source>%1 止まっています</source>
        <translation>%1: locked</translation>
    </message>
    <message>
        <source>市役所の窓口で 決め直せます。</source>
        <translation>You can set a new one at the city office.</translation>
    </message>
    <message>
        <source>顔認証の カードには、暗証番号が ありません。</source>
        <translation>A face-check card (顔認証) has no PIN.</translation>
    </message>
    <message>
        <source>数字を 4つ 入れます。</source>
        <translation>Enter 4 digits.</translation>
    </message>
    <message>
        <source>英語の 大文字と 数字を、6つから 16 入れます。</source>
        <translation>Enter 6 to 16 capital letters and digits.</translation>
    </message>
    <message>
        <source>利用者証明用を たしかめる</source>
        <translation>Check the log-in PIN (利用者証明用)</translation>
    </message>
    <message>
        <source>病院や コンビニで 使う 4けたです。</source>
        <translation>4 digits, used at clinics and shops.</translation>
    </message>
    <message>
        <source>券面用を たしかめる</source>
        <translation>Check the card-face PIN (券面用)</translation>
    </message>
    <message>
        <source>名前や 住所を 写す ときの 4けたです。</source>
        <translation>4 digits, used to copy your name and address.</translation>
    </message>
    <message>
        <source>署名用を たしかめる</source>
        <translation>Check the signing PIN (署名用)</translation>
    </message>
    <message>
        <source>税の 申告などで 使う 長い 番号です。</source>
        <translation>The long one, used for tax papers.</translation>
    </message>
    <message>
        <source>カードの 中を 見る</source>
        <translation>Look inside the card</translation>
    </message>
    <message>
        <source>券面用の 番号で、名前や 住所が 出ます。</source>
        <translation>Shows your name and address with the card-face PIN (券面用).</translation>
    </message>
    <message>
        <source>暗証番号で できること</source>
        <translation>What you can do with a PIN</translation>
    </message>
    <message>
        <source>どれに しますか。</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>カードに 聞いています</source>
        <translation>Asking the card</translation>
    </message>
    <message>
        <source>あと %1回 ためせます。1回に なる 前に、ここでは やめます。</source>
        <translation>Tries left: %1. We stop here before the last one.</translation>
    </message>
    <message>
        <source>番号が 合っていました</source>
        <translation>The number is right</translation>
    </message>
    <message>
        <source>カードの 中が 読めません</source>
        <translation>We cannot read the inside of the card</translation>
    </message>
    <message>
        <source>カードが ありません</source>
        <translation>There is no card</translation>
    </message>
    <message>
        <source>カードを 置いて、もう一度 えらんでください。</source>
        <translation>Lay the card down and choose again.</translation>
    </message>
    <message>
        <source>番号が ちがいました</source>
        <translation>The number was different</translation>
    </message>
    <message>
        <source>この 番号は 止まりました。</source>
        <translation>This PIN is now locked.</translation>
    </message>
    <message>
        <source>あと 1回なので、ここでは もう ためしません。</source>
        <translation>One try is left, so we stop trying here.</translation>
    </message>
    <message>
        <source>この 番号は 止まっています</source>
        <translation>This PIN is locked</translation>
    </message>
    <message>
        <source>あと 1回で 止まります</source>
        <translation>Only one try is left</translation>
    </message>
    <message>
        <source>ここでは、番号を 入れません。</source>
        <translation>We do not enter it here.</translation>
    </message>
    <message>
        <source>この カードには ない 番号です</source>
        <translation>This card does not have this PIN</translation>
    </message>
    <message>
        <source>ほかの 番号を えらんでください。</source>
        <translation>Please choose another PIN.</translation>
    </message>
    <message>
        <source>番号の 形が ちがいます</source>
        <translation>A PIN looks different</translation>
    </message>
    <message>
        <source>カードには 送っていません。</source>
        <translation>Nothing was sent to the card.</translation>
    </message>
    <message>
        <source>のこりの 回数は わかりません。</source>
        <translation>We do not know how many tries are left.</translation>
    </message>
    <message>
        <source>もう一度は 送っていません。</source>
        <translation>We did not send it again.</translation>
    </message>
    <message>
        <source>%1の 番号</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>あと %1回</source>
        <translation>Tries left: %1</translation>
    </message>
    <message>
        <source>%1の 番号は、この 番号です。</source>
        <translation>This is your %1.</translation>
    </message>
    <message>
        <source>あと %1回です。</source>
        <translation>Tries left: %1.</translation>
    </message>
    <message>
        <source>やめても だいじょうぶです。</source>
        <translation>You may stop here.</translation>
    </message>
    <message>
        <source>忘れた ときは、%1</source>
        <translation>Forgot it? %1</translation>
    </message>
    <message>
        <source>のこりは %1回です。</source>
        <translation>Tries left: %1.</translation>
    </message>
    <message>
        <source>番号が 届いたか わかりません。</source>
        <translation>We do not know if the number arrived.</translation>
    </message>
    <message>
        <source>%1の 番号です。</source>
        <translation>Use your %1.</translation>
    </message>
    <message>
        <source>番号の ボタンです。いまは 声に 出しません。</source>
        <translation>A key of the number. It is not said aloud now.</translation>
    </message>
    <message>
        <source>ご自分の 電話の 設定は、係の 人に 聞けます。</source>
        <translation>Ask the staff about this setting on your own phone.</translation>
    </message>
    <message>
        <source>黄色い まるに、軽く 1回 さわります。</source>
        <translation>Touch the yellow circle lightly, once.</translation>
    </message>
    <message>
        <source>ゆっくり さわる ゆびです。</source>
        <translation>Your finger stays long.</translation>
    </message>
    <message>
        <source>さわったら、すぐ はなして いいですよ。</source>
        <translation>You may lift it as soon as you touch.</translation>
    </message>
    <message>
        <source>つづけて 2回 あたる ことが あります。</source>
        <translation>Sometimes your finger touches twice.</translation>
    </message>
    <message>
        <source>2回目は、数えない ように しました。</source>
        <translation>We no longer count the second touch.</translation>
    </message>
    <message>
        <source>ゆびが すこし すべります。</source>
        <translation>Your finger slides a little.</translation>
    </message>
    <message>
        <source>すべっても、さわった ことに します。</source>
        <translation>We now take that as a touch, too.</translation>
    </message>
    <message>
        <source>まるの まん中を ねらうと、楽です。</source>
        <translation>Aim at the middle of the circle. It is easier.</translation>
    </message>
    <message>
        <source>ちょうど よい さわり方です。</source>
        <translation>You touch just right.</translation>
    </message>
    <message>
        <source>このまま 練習へ 進めます。</source>
        <translation>You can go on to the lesson.</translation>
    </message>
    <message>
        <source>ご自分の 電話では、設定の「%1」です。</source>
        <translation>On your own phone, look in the settings for 「%1」.</translation>
    </message>
    <message>
        <source>はい、さわれました。</source>
        <translation>Yes, that was it.</translation>
    </message>
    <message>
        <source>いまの まるは、もう だいじょうぶです。</source>
        <translation>That circle is done already.</translation>
    </message>
    <message>
        <source>すこし となりでした。</source>
        <translation>That was a little beside it.</translation>
    </message>
    <message>
        <source>市の 係から 電話を かけて もらえます。</source>
        <translation>Somebody from the city can call you.</translation>
    </message>
    <message>
        <source>電話番号を 押して、「つぎへ」に さわってください。</source>
        <translation>Enter your telephone number, then touch “Next”.</translation>
    </message>
    <message>
        <source>受けとり番号を 押して、「つぎへ」に さわってください。</source>
        <translation>Enter your receipt number (受けとり番号), then touch “Next”.</translation>
    </message>
    <message>
        <source>番号は 消しました。どこにも 送っていません。</source>
        <translation>We erased the number. It was sent nowhere.</translation>
    </message>
    <message>
        <source>市から 電話が かかります。</source>
        <translation>The city will call you.</translation>
    </message>
    <message>
        <source>受けとり番号を 書いておいてください。やめたい ときに つかいます。</source>
        <translation>Write down your receipt number (受けとり番号). You need it to take this back.</translation>
    </message>
    <message>
        <source>この きかいから 消しました。市にも 消すように 伝えます。</source>
        <translation>It is erased here. We tell the city to erase it, too.</translation>
    </message>
    <message>
        <source>その 番号は 受けとり番号では ありません。</source>
        <translation>That is not a receipt number.</translation>
    </message>
    <message>
        <source>いまは 送れません。番号は 消しました。</source>
        <translation>We cannot send it now. We erased the number.</translation>
    </message>
    <message>
        <source>係の人に 聞いてください。</source>
        <translation>Please ask the staff.</translation>
    </message>
    <message>
        <source>電話を もらう</source>
        <translation>Get a call</translation>
    </message>
    <message>
        <source>送った番号を 消す</source>
        <translation>Erase a number I sent</translation>
    </message>
    <message>
        <source>送っても いいですか</source>
        <translation>May we send it?</translation>
    </message>
    <message>
        <source>送りません</source>
        <translation>We do not send it</translation>
    </message>
    <message>
        <source>受けとりました</source>
        <translation>We have your number</translation>
    </message>
    <message>
        <source>消しました</source>
        <translation>It is erased</translation>
    </message>
    <message>
        <source>送れませんでした</source>
        <translation>We could not send it</translation>
    </message>
    <message>
        <source>だれが 使ったかは、覚えません。名前、番号、声、写真も 覚えません。</source>
        <translation>We do not keep who you are: no name, no number, no voice, no photo.</translation>
    </message>
    <message>
        <source>いつかも いっしょに 覚えて、市に 回数を 知らせます。</source>
        <translation>We keep when it was, and tell the city how often.</translation>
    </message>
    <message>
        <source>使いおわったこと</source>
        <translation>A visit ended</translation>
    </message>
    <message>
        <source>練習を はじめたこと</source>
        <translation>A lesson began</translation>
    </message>
    <message>
        <source>練習を おわったこと</source>
        <translation>A lesson was finished</translation>
    </message>
    <message>
        <source>練習を とちゅうで やめたこと</source>
        <translation>A lesson was left early</translation>
    </message>
    <message>
        <source>カードを 見たこと</source>
        <translation>A card was looked at</translation>
    </message>
    <message>
        <source>人を よんだこと</source>
        <translation>A person was called</translation>
    </message>
    <message>
        <source>どう おわったか</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <source>練習の 回数</source>
        <translation>number of lessons</translation>
    </message>
    <message>
        <source>カードの 回数</source>
        <translation>number of cards</translation>
    </message>
    <message>
        <source>人を よんだ 回数</source>
        <translation>number of calls for help</translation>
    </message>
    <message>
        <source>どの 練習か</source>
        <translation>which lesson</translation>
    </message>
    <message>
        <source>どの 見かたか</source>
        <translation>which way of learning</translation>
    </message>
    <message>
        <source>いくつの 段か</source>
        <translation>how many steps</translation>
    </message>
    <message>
        <source>何番目の 段か</source>
        <translation>which step</translation>
    </message>
    <message>
        <source>電話番号は、「はい」の ときだけ、市に 送ります。市の 係だけが 読めます。</source>
        <translation>We send your telephone number to the city only if you say yes. Only the city’s staff can read it.</translation>
    </message>
    <message>
        <source>画面を 出しました。</source>
        <translation>The screen is shown again.</translation>
    </message>
    <message>
        <source>しるしを 止めました。押すと、また すすみます。</source>
        <translation>The mark has stopped. Press, and it moves again.</translation>
    </message>
    <message>
        <source>さわると、すぐ それに します。</source>
        <translation>A touch does it at once.</translation>
    </message>
    <message>
        <source>1回 さわると、名前を 言います。もう1回で、それに します。</source>
        <translation>One touch says what it is. A second touch does it.</translation>
    </message>
    <message>
        <source>1つの ボタンで つぎへ。もう1つで、それに します。</source>
        <translation>One switch goes on. The other does it.</translation>
    </message>
    <message>
        <source>しるしが すすみます。よい ところで 押してください。</source>
        <translation>The mark moves by itself. Press where you want it.</translation>
    </message>
    <message>
        <source>画面を かくしました。左を さわると つぎへ、右を さわると それに します。</source>
        <translation>The screen is hidden. Touch the left to go on, the right to do it.</translation>
    </message>
    <message>
        <source>れんしゅうの 電話です。</source>
        <translation>The practice phone.</translation>
    </message>
    <message>
        <source>れんしゅうの 機械です。</source>
        <translation>The practice machine.</translation>
    </message>
    <message>
        <source>いつもの ボタンです。</source>
        <translation>The keys that are always there.</translation>
    </message>
    <message>
        <source>押すたびに ひとつ 進みます。</source>
        <translation>Each press goes one step.</translation>
    </message>
    <message>
        <source>文字を 書く ところです。</source>
        <translation>A place to write.</translation>
    </message>
    <message>
        <source>%1つの うち %2つ目。</source>
        <translation>%2 of %1.</translation>
    </message>
    <message>
        <source>%1個の うち %2個目。</source>
        <translation>%2 of %1.</translation>
    </message>
    <message>
        <source>手がかりの 回数</source>
        <translation>number of hints</translation>
    </message>
    <message>
        <source>ちがう 所に さわった 回数</source>
        <translation>number of other touches</translation>
    </message>
    <message>
        <source>読めたか どうか</source>
        <translation>whether it could be read</translation>
    </message>
    <message>
        <source>どの ページか</source>
        <translation>which page</translation>
    </message>
    <message>
        <source>%1。%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>したい ことに、軽く さわって ください。</source>
        <translation>Touch lightly what you want to do.</translation>
    </message>
    <message>
        <source>練習したい ものに、軽く さわって ください。</source>
        <translation>Touch lightly the lesson you want.</translation>
    </message>
    <message>
        <source>ゆっくりで いいですよ。「もう一度きく」で、また 聞けます。</source>
        <translation>Take your time. “Hear again” says it once more.</translation>
    </message>
    <message>
        <source>黄色い まるに、軽く さわって ください。</source>
        <translation>Touch the yellow circle lightly.</translation>
    </message>
    <message>
        <source>つぎに する ことに、軽く さわって ください。</source>
        <translation>Touch lightly what you want to do next.</translation>
    </message>
    <message>
        <source>近い ものに、軽く さわって ください。</source>
        <translation>Touch lightly what fits best.</translation>
    </message>
    <message>
        <source>読みおわったら、「もどる」に さわります。</source>
        <translation>When you have read it, touch “Back”.</translation>
    </message>
    <message>
        <source>「%1」も さわれます。</source>
        <translation>You can also touch “%1”.</translation>
    </message>
    <message>
        <source>なくした 絵は、べつの 画面に かくれて いる ことが 多いです。</source>
        <translation>A picture you lost is often just on another screen.</translation>
    </message>
    <message>
        <source>電波が つながらない</source>
        <translation>No signal</translation>
    </message>
    <message>
        <source>いま 印刷しています。出てきたら、お取りください。</source>
        <translation>It is being printed. Please take it when it comes out.</translation>
    </message>
    <message>
        <source>さしてある USBに 入れました。</source>
        <translation>It was put on the USB stick.</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>So-so</translation>
    </message>
    <message>
        <source>にげるのに 時間の かかる 人は、いま にげてください。</source>
        <translation>If you need time to get away, leave now.</translation>
    </message>
    <message>
        <source>危ない 場所から、全員 にげてください。</source>
        <translation>Everyone: leave dangerous places now.</translation>
    </message>
    <message>
        <source>命が 危険です。いちばん 安全な 場所に いてください。</source>
        <translation>Your life is in danger. Stay in the safest place you can reach.</translation>
    </message>
    <message>
        <source>市の 知らせに 気を つけて、にげる 用意を してください。</source>
        <translation>Listen to the city, and get ready to leave.</translation>
    </message>
    <message>
        <source>危ない 場所に いる 人は、市の 知らせを 待たずに にげる ことも 考えてください。</source>
        <translation>If you are in a dangerous place, think of leaving before the city tells you.</translation>
    </message>
    <message>
        <source>%1の 情報です。</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>【訓練】%1</source>
        <translation>DRILL (訓練): %1</translation>
    </message>
    <message>
        <source>気を つける ための 情報です。</source>
        <translation>This is a warning to take care.</translation>
    </message>
    <message>
        <source>これは 訓練です。</source>
        <translation>This is only a drill.</translation>
    </message>
    <message>
        <source>場所は、%1です。</source>
        <translation>Place: %1.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>市の 避難の 知らせ、警戒レベル%1です。</source>
        <translation>The city tells people to leave (避難): alert level %1 (警戒レベル%1).</translation>
    </message>
    <message>
        <source>警戒レベル%1に あたる 情報です。市の 避難の 知らせでは ありません。</source>
        <translation>This is as grave as alert level %1 (警戒レベル%1). It is not an order of the city to leave.</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1%2日(%3)</source>
        <translation>%3, %2 %1</translation>
    </message>
    <message>
        <source>%1時%2分</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>きょう</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1%2日</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>はじめの 画面</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>練習の たな</source>
        <translation>Shelf of lessons</translation>
    </message>
    <message>
        <source>スマホの 練習</source>
        <translation>Phone practice</translation>
    </message>
    <message>
        <source>練習の おわり</source>
        <translation>End of a lesson</translation>
    </message>
    <message>
        <source>カードを 調べる</source>
        <translation>Checking the card</translation>
    </message>
    <message>
        <source>字を 書いたら、「さがす」に さわって ください。</source>
        <translation>When it is written, touch “Search”.</translation>
    </message>
    <message>
        <source>画面が まっ暗</source>
        <translation>The screen is black</translation>
    </message>
    <message>
        <source>横の 電源ボタンを、1回 押して みます。つかない ときは、充電します。</source>
        <translation>Press the power button on the side once. If nothing happens, charge the phone.</translation>
    </message>
    <message>
        <source>音が 出ない</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>横の 音量ボタンの、上の ほうを 押して みます。</source>
        <translation>Press the upper volume button on the side.</translation>
    </message>
    <message>
        <source>字が 小さい</source>
        <translation>The letters are small</translation>
    </message>
    <message>
        <source>字は、設定で 大きく できます。</source>
        <translation>The letters can be made larger in the settings.</translation>
    </message>
    <message>
        <source>消えた・見つからない</source>
        <translation>Gone, or not found</translation>
    </message>
    <message>
        <source>変な 知らせが 来た</source>
        <translation>A strange message came</translation>
    </message>
    <message>
        <source>練習の 感想</source>
        <translation>How a lesson was</translation>
    </message>
    <message>
        <source>わかりやすかったか どうか</source>
        <translation>Whether it was clear or difficult</translation>
    </message>
    <message>
        <source>知りたい ものに、軽く さわって ください。</source>
        <translation>Lightly touch what you want to know.</translation>
    </message>
    <message>
        <source>紙の かなを、1つずつ 押して ください。</source>
        <translation>Please press the kana of the paper one by one.</translation>
    </message>
    <message>
        <source>近い 答えに、軽く さわって ください。</source>
        <translation>Please touch the nearest answer lightly.</translation>
    </message>
    <message>
        <source>さわらず、電話も かけません。人に 見せて ください。</source>
        <translation>Do not touch it and do not call. Show it to somebody.</translation>
    </message>
    <message>
        <source>お金を 払えと 言われた</source>
        <translation>I was told to pay</translation>
    </message>
    <message>
        <source>払いません。番号も 教えません。すぐ 人に 話して ください。</source>
        <translation>Do not pay. Tell no numbers. Talk to somebody at once.</translation>
    </message>
    <message>
        <source>電話が うまく できない</source>
        <translation>Calling is difficult</translation>
    </message>
    <message>
        <source>あわてなくて だいじょうぶです。ここで 練習できます。</source>
        <translation>No need to hurry. You can practise here.</translation>
    </message>
    <message>
        <source>場所を かえると、つながる ことが あります。</source>
        <translation>It may work in another place.</translation>
    </message>
    <message>
        <source>カードが 心配</source>
        <translation>Worried about the card</translation>
    </message>
    <message>
        <source>カードの 期限は、この きかいで 見られます。</source>
        <translation>This machine can look at the card&apos;s dates.</translation>
    </message>
    <message>
        <source>どの 紙を つくりますか。</source>
        <translation>Which paper would you like?</translation>
    </message>
    <message>
        <source>紙を つくっています。</source>
        <translation>The paper is being made.</translation>
    </message>
    <message>
        <source>ご自分の 電話で 読むと、同じ ことが わかります。</source>
        <translation>Scan this with your own phone to read the same there.</translation>
    </message>
    <message>
        <source>つぎに 来たら、この かなを 押します。書きうつしても、電話で とっても いいです。</source>
        <translation>When you come again, press these kana. You may copy them by hand or take a photo.</translation>
    </message>
    <message>
        <source>係の人に 言ってください。</source>
        <translation>Please tell the staff.</translation>
    </message>
    <message>
        <source>この きかいでは、紙は 出ません。</source>
        <translation>No paper comes out of this machine.</translation>
    </message>
    <message>
        <source>練習の 紙</source>
        <translation>Paper of the lesson</translation>
    </message>
    <message>
        <source>スタンプの 紙</source>
        <translation>Stamp card</translation>
    </message>
    <message>
        <source>さわり方の 紙</source>
        <translation>Paper on touching</translation>
    </message>
    <message>
        <source>カードの 紙</source>
        <translation>Paper of the card</translation>
    </message>
    <message>
        <source>れいぞうこに はる 紙</source>
        <translation>Paper for the fridge</translation>
    </message>
    <message>
        <source>受けとりの 紙</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>引きつぎの 紙</source>
        <translation>Hand-over paper</translation>
    </message>
    <message>
        <source>きょうの 数の 紙</source>
        <translation>Today&apos;s numbers</translation>
    </message>
    <message>
        <source>練習の 紙（人数ぶん）</source>
        <translation>Lesson papers for everybody</translation>
    </message>
    <message>
        <source>教室の 報告</source>
        <translation>Report of the class</translation>
    </message>
    <message>
        <source>修了証（人数ぶん）</source>
        <translation>Certificates for everybody</translation>
    </message>
    <message>
        <source>いま 起きている 事件</source>
        <translation>A crime happening now</translation>
    </message>
    <message>
        <source>火事・けが・急な 病気</source>
        <translation>Fire, injury, sudden illness</translation>
    </message>
    <message>
        <source>警察への 相談</source>
        <translation>Advice from the police</translation>
    </message>
    <message>
        <source>買い物・契約の 相談</source>
        <translation>Advice on purchases and contracts</translation>
    </message>
    <message>
        <source>マイナンバーカードを 止める</source>
        <translation>Stop a My Number card</translation>
    </message>
    <message>
        <source>これの ことですか</source>
        <translation>Is it one of these?</translation>
    </message>
    <message>
        <source>電話番号を 見る</source>
        <translation>See the numbers</translation>
    </message>
    <message>
        <source>この きかいでは 見つかりません。人に 聞いて みましょう。</source>
        <translation>This machine has nothing for it. Let us ask a person.</translation>
    </message>
    <message>
        <source>近い ものを 選んで ください。</source>
        <translation>Choose what is nearest.</translation>
    </message>
    <message>
        <source>さがして います。</source>
        <translation>Searching.</translation>
    </message>
    <message>
        <source>「%1」。</source>
        <translation>“%1”.</translation>
    </message>
    <message>
        <source>%1番。</source>
        <translation>Number %1.</translation>
    </message>
    <message>
        <source>紙の しるしを 機械に 見せるか、紙の かなを 押してください。</source>
        <translation>Show the code on the paper to the reader, or press the kana of the paper.</translation>
    </message>
    <message>
        <source>おかえりなさい。文字と 声を 前と 同じに しました。</source>
        <translation>Welcome back. Letters and voice are as they were before.</translation>
    </message>
    <message>
        <source>おわった 練習は %1つ です。</source>
        <translation>Lessons done: %1.</translation>
    </message>
    <message>
        <source>かなが たりません。つづきを 押してください。</source>
        <translation>Some kana are missing. Please go on.</translation>
    </message>
    <message>
        <source>どれかの 字が ちがうようです。紙と くらべて みましょう。</source>
        <translation>One of the signs seems different. Let us compare it with the paper.</translation>
    </message>
    <message>
        <source>新しい 紙です。この きかいでは まだ 読めません。人に 聞いて みましょう。</source>
        <translation>This paper is newer than this machine. Let us ask a person.</translation>
    </message>
    <message>
        <source>名前は 聞きません。こたえない ことも できます。</source>
        <translation>We do not ask your name. You may leave any question out.</translation>
    </message>
    <message>
        <source>ありがとうございました。</source>
        <translation>Thank you very much.</translation>
    </message>
    <message>
        <source>つぎの 方に かわってください。</source>
        <translation>Please let the next person sit down.</translation>
    </message>
    <message>
        <source>はい、とても</source>
        <translation>Yes, very</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>あまり</source>
        <translation>Not much</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>きょうの 教室は、役に 立ちましたか。</source>
        <translation>Was today&apos;s class useful?</translation>
    </message>
    <message>
        <source>話は、わかりやすかったですか。</source>
        <translation>Was it easy to follow?</translation>
    </message>
    <message>
        <source>進む 速さは、合っていましたか。</source>
        <translation>Was the pace right?</translation>
    </message>
    <message>
        <source>家でも、やってみたいですか。</source>
        <translation>Would you like to try it at home?</translation>
    </message>
    <message>
        <source>また 教室に 来たいですか。</source>
        <translation>Would you like to come again?</translation>
    </message>
    <message>
        <source>行かずに できます。</source>
        <translation>It can be done without going there.</translation>
    </message>
    <message>
        <source>郵送で できます。</source>
        <translation>It can be done by post.</translation>
    </message>
    <message>
        <source>窓口へ 行きます。</source>
        <translation>You go to the office.</translation>
    </message>
    <message>
        <source>持ちもの: %1。</source>
        <translation>Bring: %1.</translation>
    </message>
    <message>
        <source>窓口: %1。</source>
        <translation>Office: %1.</translation>
    </message>
    <message>
        <source>窓口: %1の %2。</source>
        <translation>Office: %2, %1.</translation>
    </message>
    <message>
        <source>時間: %1。</source>
        <translation>Hours: %1.</translation>
    </message>
    <message>
        <source>電話: %1。</source>
        <translation>Telephone: %1.</translation>
    </message>
    <message>
        <source>場所: %1。</source>
        <translation>Place: %1.</translation>
    </message>
    <message>
        <source>こまっている</source>
        <translation>I have a problem</translation>
    </message>
    <message>
        <source>ことばで さがす</source>
        <translation>Search by words</translation>
    </message>
    <message>
        <source>こまった ときの 助け</source>
        <translation>Help in trouble</translation>
    </message>
    <message>
        <source>こまった ときの 電話番号</source>
        <translation>Numbers to call in trouble</translation>
    </message>
    <message>
        <source>市からの お知らせ</source>
        <translation>News from the city</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>この きかいが 覚えること</source>
        <translation>What this machine remembers</translation>
    </message>
    <message>
        <source>ゆびの 練習</source>
        <translation>Finger practice</translation>
    </message>
    <message>
        <source>暗証番号の ページ</source>
        <translation>PIN page</translation>
    </message>
    <message>
        <source>係の人の 番号</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>係の人の ページ</source>
        <translation>Staff page</translation>
    </message>
    <message>
        <source>読み方を なおす</source>
        <translation>Correcting readings</translation>
    </message>
    <message>
        <source>市に 登録する</source>
        <translation>Joining the city</translation>
    </message>
    <message>
        <source>画面の ものさし</source>
        <translation>Screen ruler</translation>
    </message>
    <message>
        <source>相談の ページ</source>
        <translation>The desk&apos;s page</translation>
    </message>
    <message>
        <source>教室の ページ</source>
        <translation>Class page</translation>
    </message>
    <message>
        <source>教室の 感想</source>
        <translation>What you think of the class</translation>
    </message>
    <message>
        <source>いまの 場所は、「%1」です。</source>
        <translation>You are at: %1.</translation>
    </message>
    <message>
        <source>「%1」の %2番目です。</source>
        <translation>“%1”, step %2.</translation>
    </message>
    <message>
        <source>%1分前から 待っています。</source>
        <translation>Waiting for %1 minutes.</translation>
    </message>
    <message>
        <source>%1の お知らせ&#x3000;%2まで</source>
        <translation>News of %1, until %2</translation>
    </message>
    <message>
        <source>%1の お知らせ</source>
        <translation>News of %1</translation>
    </message>
    <message>
        <source>%1。%2%3。</source>
        <translation>%1. %2 %3.</translation>
    </message>
    <message>
        <source>見るのを おわりました。</source>
        <translation>You have watched it all.</translation>
    </message>
    <message>
        <source>ありがとうございます。</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>みる</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>いっしょに</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>ひとりで</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>ためす</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>つぎは いっしょに やる</source>
        <translation>Next: do it together</translation>
    </message>
    <message>
        <source>つぎは ひとりで やる</source>
        <translation>Next: do it alone</translation>
    </message>
    <message>
        <source>つぎは ためしてみる</source>
        <translation>Next: try it out</translation>
    </message>
    <message>
        <source>もう一度 見る</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>もう一度 いっしょに やる</source>
        <translation>Do it together again</translation>
    </message>
    <message>
        <source>もう一度 ひとりで やる</source>
        <translation>Do it alone again</translation>
    </message>
    <message>
        <source>もう一度 ためす</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>ほかの 言い方で</source>
        <translation>Say it differently</translation>
    </message>
    <message>
        <source>ヒントを 見る</source>
        <translation>See a hint</translation>
    </message>
    <message>
        <source>見るのを おわる</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>言いかえる</source>
        <translation>Rephrase</translation>
    </message>
    <message>
        <source>ヒント</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>電話の 形を えらぶ</source>
        <translation>Choose a phone</translation>
    </message>
    <message>
        <source>キーの 名前が、まわりの 人にも 聞こえます。イヤホンなら 安心です。よければ、もう一度 押して ください。</source>
        <translation>People near you will hear the names of the keys. With earphones they will not. If that is all right, press once more.</translation>
    </message>
    <message>
        <source>これから キーの 名前を 声に 出します。</source>
        <translation>The names of the keys are said aloud from now on.</translation>
    </message>
    <message>
        <source>数字を 声で きく</source>
        <translation>Hear the digits</translation>
    </message>
    <message>
        <source>はい、声に 出して ください</source>
        <translation>Yes, say them aloud</translation>
    </message>
    <message>
        <source>ほかの 番号</source>
        <translation>Another PIN</translation>
    </message>
    <message>
        <source>この 機械に ない 字が %1つ あります。〓で 出しています。カードの おもてを 見てください。</source>
        <translation>Letters that this machine does not have: %1. They show as 〓. Please look at the face of your card.</translation>
    </message>
    <message>
        <source>画面を かくしました。</source>
        <translation>We covered the screen.</translation>
    </message>
    <message>
        <source>まわりの 人にも 聞こえます。</source>
        <translation>People near you will hear it, in Japanese.</translation>
    </message>
    <message>
        <source>声に 出しても いいですか。</source>
        <translation>May we say it aloud?</translation>
    </message>
    <message>
        <source>声の 部品が 入っていません。字幕で お知らせします</source>
        <translation>The parts for the voice are not installed. Please read instead</translation>
    </message>
    <message>
        <source>音を 出す 部品が 入っていません。字幕で お知らせします</source>
        <translation>The parts for sound are not installed. Please read instead</translation>
    </message>
    <message>
        <source>日本語の 声が 使えません。字幕で お知らせします</source>
        <translation>The Japanese voice cannot be used. Please read instead</translation>
    </message>
    <message>
        <source>音の 出る 機器が 見つかりません。字幕で お知らせします</source>
        <translation>There is no loudspeaker. Please read instead</translation>
    </message>
    <message>
        <source>音が 途中で 出なくなりました。字幕で お知らせします</source>
        <translation>The sound has stopped. Please read instead</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name (名前)</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address (住所)</translation>
    </message>
    <message>
        <source>生まれた 日</source>
        <translation>Birth (生年月日)</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex (性別)</translation>
    </message>
    <message>
        <source>まだ 何も ない カード</source>
        <translation>nothing due</translation>
    </message>
    <message>
        <source>期限が 近い カード</source>
        <translation>runs out soon</translation>
    </message>
    <message>
        <source>期限が 過ぎた カード</source>
        <translation>has run out</translation>
    </message>
    <message>
        <source>電子証明書の 期限が 過ぎた カード</source>
        <translation>certificate run out</translation>
    </message>
    <message>
        <source>番号が 止まった カード</source>
        <translation>PIN locked</translation>
    </message>
    <message>
        <source>番号が あと 1回の カード</source>
        <translation>one try left</translation>
    </message>
    <message>
        <source>住民基本台帳カード</source>
        <translation>old Juki card</translation>
    </message>
    <message>
        <source>スマートフォン</source>
        <translation>smartphone</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>driver’s licence</translation>
    </message>
    <message>
        <source>電車や 買い物の カード</source>
        <translation>train or shop card</translation>
    </message>
    <message>
        <source>ほかの カード</source>
        <translation>other card</translation>
    </message>
    <message>
        <source>アンドロイド型</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>アイフォーン型</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>らくらく型</source>
        <translation>Raku-Raku</translation>
    </message>
    <message>
        <source>画面の 下に、もどる しるしが 出ます。</source>
        <translation>Has a back sign at the bottom of the screen.</translation>
    </message>
    <message>
        <source>いちばん下に、横に 長い 線が 出ます。</source>
        <translation>Has a long line at the very bottom.</translation>
    </message>
    <message>
        <source>画面の 下に、押せる ボタンが あります。</source>
        <translation>Has real buttons under the screen.</translation>
    </message>
    <message>
        <source>前の つづきから 練習できます。</source>
        <translation>Go on where you stopped.</translation>
    </message>
    <message>
        <source>公民館</source>
        <translation>the community centre (公民館)</translation>
    </message>
    <message>
        <source>画面の 手前</source>
        <translation>in front of the screen</translation>
    </message>
    <message>
        <source>係の人</source>
        <translation>the staff (係の人)</translation>
    </message>
    <message>
        <source>市役所の 窓口</source>
        <translation>the city office (市役所の 窓口)</translation>
    </message>
</context>
</TS>
