<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New study…</source>
        <translation>新規スタディ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a field</source>
        <translation>フィールドを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Essential rows</source>
        <translation>主要な行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>すべての行(&amp;A)</translation>
    </message>
    <message>
        <source>Only rows that &amp;differ</source>
        <translation>異なる行のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Tint: against &amp;baseline</source>
        <translation>色分け：基準シナリオとの差(&amp;B)</translation>
    </message>
    <message>
        <source>Tint: against &amp;parent</source>
        <translation>色分け：親シナリオとの差(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Licences of program and data</source>
        <translation>プログラムとデータのライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Fourfold</source>
        <translation>Fourfoldについて(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>結果を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;chart…</source>
        <translation>チャートを書き出す(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>チャートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Change keyboard &amp;shortcuts…</source>
        <translation>キーボードショートカットを変更(&amp;S)…</translation>
    </message>
    <message>
        <source>Scenarios as r&amp;ows</source>
        <translation>シナリオを行に表示(&amp;O)</translation>
    </message>
    <message>
        <source>Find the &amp;input that gives…</source>
        <translation>結果から入力を逆算(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>上限値（予算）(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>BandText</name>
    <message>
        <source>90 %: %1–%2 %3</source>
        <extracomment>a span that holds 90 % of the draws: from %1 to %2, %3 is the unit</extracomment>
        <translation>90 %：%1–%2 %3</translation>
    </message>
    <message>
        <source>90 %: %1–%2×</source>
        <extracomment>a span that holds 90 % of the draws of a ratio</extracomment>
        <translation>90 %：%1–%2×</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>99 % 超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a field, and the scenario whose value is meant</extracomment>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>CO₂e, gross</source>
        <translation>CO₂e（総量）</translation>
    </message>
    <message>
        <source>CO₂e, net</source>
        <translation>CO₂e（正味）</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>by %1</source>
        <extracomment>how far an amount goes beyond a budget: &quot;over the budget by 12.3 %&quot;</extracomment>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1: over the budget, %2</source>
        <extracomment>%1 is what the budget is for, %2 &quot;by 12.3 %&quot;</extracomment>
        <translation>%1：予算超過、%2</translation>
    </message>
    <message>
        <source>%1: %2 of the budget</source>
        <translation>%1：予算の %2</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message numerus="yes">
        <source>All %n measured scenarios</source>
        <translation>
            <numerusform>実測シナリオ%n件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The id &quot;%1&quot; is given twice. Rename or remove one.</source>
        <translation>id「%1」が重複しています。どちらかの名前を変えるか、削除してください。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;. Add it to the sources, or describe it in &quot;source&quot; instead.</source>
        <translation>出典「%1」がありません。sourcesに追加するか、&quot;source&quot;に直接記述してください。</translation>
    </message>
    <message>
        <source>The catalogue file is larger than 32 MiB. Split it.</source>
        <translation>カタログファイルが32 MiBを超えています。分割してください。</translation>
    </message>
    <message>
        <source>This is no catalogue file: its &quot;format&quot; must be &quot;fourfold-catalog&quot;.</source>
        <translation>カタログファイルではありません。&quot;format&quot;は&quot;fourfold-catalog&quot;でなければなりません。</translation>
    </message>
    <message>
        <source>The file has version %1, this program reads version %2. Use a newer program.</source>
        <translation>ファイルのバージョンは%1ですが、このプログラムが読めるのは%2です。新しいプログラムを使ってください。</translation>
    </message>
    <message>
        <source>There is no kind of entry named &quot;%1&quot;. Use one of: %2.</source>
        <translation>項目の種類「%1」はありません。次のいずれかを使ってください：%2。</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must stand before &quot;entries&quot;. Move it up.</source>
        <translation>&quot;kind&quot;は&quot;entries&quot;より前に必要です。上へ移動してください。</translation>
    </message>
    <message>
        <source>The entry has no &quot;%1&quot;. Add it.</source>
        <translation>項目に「%1」がありません。追加してください。</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in the catalogue. Search with: catalog list.</source>
        <translation>カタログに項目「%1」がありません。catalog listで検索してください。</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in the catalogue. Did you mean: %2?</source>
        <translation>カタログに項目「%1」がありません。次のことですか：%2？</translation>
    </message>
    <message>
        <source>read from the source</source>
        <translation>原典で確認</translation>
    </message>
    <message>
        <source>read in a quotation</source>
        <translation>引用文献で確認</translation>
    </message>
    <message>
        <source>commonly quoted</source>
        <translation>一般に引用される値</translation>
    </message>
    <message>
        <source>read, in part commonly quoted</source>
        <translation>確認済み（一部は一般に引用される値）</translation>
    </message>
    <message>
        <source>read, in part an average</source>
        <translation>確認済み（一部は平均値）</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>ユーザー指定</translation>
    </message>
    <message>
        <source>measured or reported</source>
        <translation>実測または報告値</translation>
    </message>
    <message>
        <source>claimed by the vendor or operator</source>
        <translation>ベンダーまたは事業者の公称値</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>your catalogue</source>
        <translation>ユーザーのカタログ</translation>
    </message>
    <message>
        <source>this study</source>
        <translation>このスタディ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice. Remove one.</source>
        <translation>「%1」が重複しています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has no figure. Give at least one.</source>
        <translation>項目「%1」に数値がありません。少なくとも1つ指定してください。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has no source. Name one in &quot;sources&quot; or describe it in &quot;source&quot;.</source>
        <translation>項目「%1」に出典がありません。&quot;sources&quot;で指定するか、&quot;source&quot;に記述してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. See the other entries for those known.</source>
        <translation>「%1」は「%2」の値として使えません。使える値は他の項目を参照してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named here but the entry has no such figure. Remove it.</source>
        <translation>「%1」が挙げられていますが、項目にその数値がありません。削除してください。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory and storage</source>
        <translation>メモリとストレージ</translation>
    </message>
    <message>
        <source>Grid regions</source>
        <translation>電力系統の地域</translation>
    </message>
    <message>
        <source>Cloud regions</source>
        <translation>クラウドリージョン</translation>
    </message>
    <message>
        <source>Datacentres</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>内包炭素</translation>
    </message>
    <message>
        <source>Process node</source>
        <translation>プロセスノード</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>ダイ面積</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>定格電力</translation>
    </message>
    <message>
        <source>Rated power per core</source>
        <translation>コアあたりの定格電力</translation>
    </message>
    <message>
        <source>Peak rate in FP32</source>
        <translation>ピーク性能（FP32）</translation>
    </message>
    <message>
        <source>Peak rate in TF32, dense</source>
        <translation>ピーク性能（TF32、密）</translation>
    </message>
    <message>
        <source>Peak rate in FP16 or BF16, dense</source>
        <translation>ピーク性能（FP16またはBF16、密）</translation>
    </message>
    <message>
        <source>Peak rate in FP8, dense</source>
        <translation>ピーク性能（FP8、密）</translation>
    </message>
    <message>
        <source>Measured average power</source>
        <translation>実測平均電力</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>アイドル電力</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>インターコネクト</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>製造時排出量</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメータ数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隠れ層サイズ</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>フィードフォワードサイズ</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>アテンションヘッド数</translation>
    </message>
    <message>
        <source>Key and value heads</source>
        <translation>キー・バリューヘッド数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>トークンあたりのエキスパート数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Training FLOP</source>
        <translation>学習FLOP</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Reported energy</source>
        <translation>報告されたエネルギー</translation>
    </message>
    <message>
        <source>Reported emissions</source>
        <translation>報告された排出量</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Year of the PUE</source>
        <translation>PUEの年</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>オンサイトの水使用量</translation>
    </message>
    <message>
        <source>Year of the water figure</source>
        <translation>水使用量の年</translation>
    </message>
    <message>
        <source>Hourly carbon-free energy</source>
        <translation>1時間単位のカーボンフリー電力</translation>
    </message>
    <message>
        <source>Year of the carbon-free share</source>
        <translation>カーボンフリー比率の年</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>炭素強度</translation>
    </message>
    <message>
        <source>Year of the intensity</source>
        <translation>炭素強度の年</translation>
    </message>
    <message>
        <source>Low-carbon share</source>
        <translation>低炭素比率</translation>
    </message>
    <message>
        <source>Water off site</source>
        <translation>オフサイトの水使用量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>メモリの種類</translation>
    </message>
    <message>
        <source>Basis of the manufacture</source>
        <translation>製造時排出量の根拠</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Scope of the PUE</source>
        <translation>PUEの算定範囲</translation>
    </message>
    <message>
        <source>Scope of the water figure</source>
        <translation>水使用量の算定範囲</translation>
    </message>
    <message>
        <source>Production or consumption</source>
        <translation>発電基準または消費基準</translation>
    </message>
    <message>
        <source>Life cycle or direct</source>
        <translation>ライフサイクルまたは直接</translation>
    </message>
    <message>
        <source>Basis of the intensity</source>
        <translation>炭素強度の根拠</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Basis of the energy</source>
        <translation>エネルギーの根拠</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation>「%1」は引用符で囲んだ文字列でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number. Leave it out where it is unknown.</source>
        <translation>「%1」は数値でなければなりません。不明な場合は省いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in square brackets.</source>
        <translation>「%1」は角括弧で囲んだリストでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in curly brackets.</source>
        <translation>「%1」は波括弧で囲んだオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must lie between %2 and %3, but is %4. Check its unit.</source>
        <translation>「%1」は%2から%3の間でなければなりませんが、%4です。単位を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here and was left out.</source>
        <translation>「%1」は未知の項目のため、省きました。</translation>
    </message>
    <message>
        <source>Devices when served</source>
        <translation>サービング時のデバイス数</translation>
    </message>
    <message>
        <source>Energy per output token, batch 8</source>
        <translation>出力トークンあたりのエネルギー（バッチ 8）</translation>
    </message>
    <message>
        <source>Energy per output token, batch 32</source>
        <translation>出力トークンあたりのエネルギー（バッチ 32）</translation>
    </message>
    <message>
        <source>Energy per output token, batch 64</source>
        <translation>出力トークンあたりのエネルギー（バッチ 64）</translation>
    </message>
    <message>
        <source>Energy per output token, batch 128</source>
        <translation>出力トークンあたりのエネルギー（バッチ 128）</translation>
    </message>
    <message>
        <source>Energy per output token, batch 256</source>
        <translation>出力トークンあたりのエネルギー（バッチ 256）</translation>
    </message>
    <message>
        <source>Time per output token, batch 64</source>
        <translation>出力トークンあたりの時間（バッチ 64）</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>サービングのハードウェア</translation>
    </message>
    <message>
        <source>Hourly traces</source>
        <translation>1時間値トレース</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>欠けている時間</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Time zone of the stamps</source>
        <translation>タイムスタンプの時間帯</translation>
    </message>
    <message>
        <source>Average or marginal</source>
        <translation>平均または限界</translation>
    </message>
    <message>
        <source>Measured or forecast</source>
        <translation>実測または予測</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mean power of a device in the run</source>
        <translation>実行中のデバイスの平均電力</translation>
    </message>
    <message>
        <source>What the energy covers</source>
        <translation>エネルギーが含む範囲</translation>
    </message>
</context>
<context>
    <name>CatalogueAction</name>
    <message>
        <source>Put the entry into the scenario beside; a double click or dragging does the same</source>
        <translation>項目を隣のシナリオに入れます。ダブルクリックやドラッグでも同じです</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Write an entry of your own</source>
        <translation>自分の項目を書く</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Write an entry of your own that begins as a copy of this one</source>
        <translation>この項目のコピーから自分の項目を書く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the entry; a built-in one is replaced by one of your own</source>
        <translation>項目を変更します。組み込みの項目は自分の項目に置き換わります</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete an entry of your own; a built-in one of the same id comes back</source>
        <translation>自分の項目を削除します。同じ id の組み込み項目が戻ります</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Take a catalogue file over into your catalogue</source>
        <translation>カタログファイルを自分のカタログに取り込む</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write the selected entries to a catalogue file</source>
        <translation>選んだ項目をカタログファイルに書き出す</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>入れる</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All entries found, a row each</source>
        <translation>見つかったすべての項目（1 行に 1 件）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>The selected entries, a column each</source>
        <translation>選んだ項目（1 列に 1 件）</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>図</translation>
    </message>
    <message>
        <source>The selected entries, or all that were found</source>
        <translation>選んだ項目、または見つかったすべての項目</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>All scenarios side by side, by phase or by operational and embodied.</source>
        <translation>全シナリオを並べて、フェーズ別または運用時・内包別に表示します。</translation>
    </message>
    <message>
        <source>4Ms</source>
        <translation>4M</translation>
    </message>
    <message>
        <source>What model, machine, mechanization and map each change on the way from one scenario to another.</source>
        <translation>あるシナリオから別のシナリオへ移るとき、モデル、マシン、メカニゼーション、マップがそれぞれ何を変えるかを表示します。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>What every method says about one scenario.</source>
        <translation>1つのシナリオについての各手法の結果。</translation>
    </message>
    <message>
        <source>From method to method</source>
        <translation>手法から手法へ</translation>
    </message>
    <message>
        <source>Why two methods differ on one scenario, step by step.</source>
        <translation>1つのシナリオで2つの手法が異なる理由を段階ごとに示します。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Peak rate over rated power by year, as data sheets have them.</source>
        <translation>年ごとのピーク性能と定格電力の比（データシートの値）。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Regions by the carbon intensity of their electricity; figures of different bases do not compare.</source>
        <translation>電力の炭素強度で並べた地域。基準の異なる値は比較できません。</translation>
    </message>
    <message>
        <source>Datacentres</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>PUE by year; fleets of one operator are joined.</source>
        <translation>年ごとの PUE。同じ事業者の全体値は線で結びます。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models by the emissions that were reported for them, each with the basis of its energy.</source>
        <translation>報告された排出量で並べたモデル。それぞれエネルギーの根拠を示します。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推論サービング</translation>
    </message>
    <message>
        <source>What a request takes by the length of its answer, under every tier of the inference estimate.</source>
        <translation>推論の見積もりの各階層で、リクエスト 1 件が回答の長さに応じて要する量。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How often each result comes up when uncertain values are drawn.</source>
        <translation>不確かな値を抽出したとき、各結果が現れる頻度。</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>How often a result is at most so much when uncertain values are drawn.</source>
        <translation>不確かな値を抽出したとき、結果がある値以下になる頻度。</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比</translation>
    </message>
    <message>
        <source>How many times the baseline is every other scenario, draw by draw.</source>
        <translation>抽出ごとに、基準シナリオがほかの各シナリオの何倍か。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>What every other scenario saves against the baseline, draw by draw.</source>
        <translation>抽出ごとに、ほかの各シナリオが基準シナリオより減らす量。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>How sure the mean is after so many draws.</source>
        <translation>抽出を重ねて平均がどれだけ確かになるか。</translation>
    </message>
    <message>
        <source>Shares of the variance</source>
        <translation>分散の割合</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>Every machine, datacentre and region of the catalogue for one scenario, and those that nothing beats.</source>
        <translation>1 つのシナリオについて、カタログのすべてのマシン・データセンター・地域と、どれにも負けない選択肢を示します。</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Requests that are served with directives to be brief.</source>
        <translation>簡潔さを求める指示で応答するリクエスト。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>A job on the hourly intensity of a grid.</source>
        <translation>系統の1時間値の強度に置いたジョブ。</translation>
    </message>
    <message>
        <source>Predicted and reported</source>
        <translation>予測と報告</translation>
    </message>
    <message>
        <source>What is predicted for published training runs from what was known before, with its 90 % band, over what was measured.</source>
        <translation>事前に分かっていたことから公表済みの学習実行を予測した値と90 %区間を、実測値と対比します。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>A result over all values of one field, or of two as a map.</source>
        <translation>1つのフィールドのすべての値に対する結果、2つなら地図として。</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>トルネード図</translation>
    </message>
    <message>
        <source>How far each number of a scenario moves its result.</source>
        <translation>シナリオの各数値が結果をどれだけ動かすか。</translation>
    </message>
    <message>
        <source>Elasticities</source>
        <translation>弾力性</translation>
    </message>
    <message>
        <source>By how many per cent a result changes for one per cent more of each number, exactly.</source>
        <translation>各数値が1%増えると結果が正確に何%変わるか。</translation>
    </message>
    <message>
        <source>What each uncertain number contributes to the spread of a result, alone and with others.</source>
        <translation>不確かな各数値が単独で、また他と共同で、結果のばらつきにどれだけ寄与するか。</translation>
    </message>
    <message>
        <source>Predicted over reported</source>
        <translation>予測と報告の比</translation>
    </message>
    <message>
        <source>How many times what was measured is predicted for each published training run, with its 90 % band.</source>
        <translation>公表済みの学習実行ごとに、予測が実測の何倍かを90 %区間とともに示します。</translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>SVG picture</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDFページ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV表</translation>
    </message>
</context>
<context>
    <name>ChartStrip</name>
    <message>
        <source>Copy chart</source>
        <translation>チャートをコピー</translation>
    </message>
    <message>
        <source>Copy picture and table at once</source>
        <translation>画像と表を同時にコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>表計算ソフト用に表をコピー</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save as a drawing with texts that stay texts</source>
        <translation>文字を文字のまま保つ図として保存</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as a page with its fonts</source>
        <translation>フォントを含むページとして保存</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as a picture made of pixels</source>
        <translation>ピクセル画像として保存</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>画像の代わりに数値を表示</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Show how the chosen number came about</source>
        <translation>選択した数値の計算の内訳を表示</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Dense</source>
        <translation>密（Dense）</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合エキスパート（MoE）</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダ</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Encoder and decoder</source>
        <translation>エンコーダ・デコーダ</translation>
    </message>
    <message>
        <source>16 bit (bf16, fp16)</source>
        <translation>16ビット（bf16、fp16）</translation>
    </message>
    <message>
        <source>8 bit (fp8)</source>
        <translation>8ビット（fp8）</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32ビット（fp32）</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>指定値</translation>
    </message>
    <message>
        <source>LLMCarbon fit</source>
        <translation>LLMCarbonの近似式</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算量</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>実測エネルギー</translation>
    </message>
    <message>
        <source>2 FLOP per parameter and token</source>
        <translation>パラメータ・トークンあたり2 FLOP</translation>
    </message>
    <message>
        <source>Measured per token</source>
        <translation>トークンあたりの実測値</translation>
    </message>
    <message>
        <source>EcoLogits</source>
        <translation>EcoLogits</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>Measured table</source>
        <translation>実測表</translation>
    </message>
    <message>
        <source>Measured per request</source>
        <translation>リクエストあたりの実測値</translation>
    </message>
    <message>
        <source>A100</source>
        <translation>A100</translation>
    </message>
    <message>
        <source>V100</source>
        <translation>V100</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Chinchilla (Hoffmann et al. 2022)</source>
        <translation>Chinchilla（Hoffmannら 2022）</translation>
    </message>
    <message>
        <source>Kaplan et al. 2020</source>
        <translation>Kaplanら 2020</translation>
    </message>
    <message>
        <source>As given or published</source>
        <translation>入力値または公表値</translation>
    </message>
    <message>
        <source>Die only</source>
        <translation>ダイのみ</translation>
    </message>
    <message>
        <source>Package with memory</source>
        <translation>メモリを含むパッケージ</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>None (linear)</source>
        <translation>なし（線形）</translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation>平均コンテキスト</translation>
    </message>
    <message>
        <source>Token by token</source>
        <translation>トークンごと</translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>クラウド事業者</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>大陸</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>from %1 UTC</source>
        <extracomment>when a run starts: a date and a time</extracomment>
        <translation>%1 UTC から</translation>
    </message>
</context>
<context>
    <name>Choosable</name>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Datacentre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window.</source>
        <translation>ウィンドウの言語。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、darkのいずれか。</translation>
    </message>
    <message>
        <source>Open a window of its own, beside one that runs.</source>
        <translation>実行中のウィンドウとは別に、新しいウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Explores what changes the carbon footprint of machine learning.</source>
        <translation>機械学習のカーボンフットプリントを変える要因を探ります。</translation>
    </message>
    <message>
        <source>Study to open.</source>
        <translation>開くスタディ。</translation>
    </message>
    <message>
        <source>Keep choices, unsaved work and catalogue beside the program; a file named portable there does the same.</source>
        <translation>設定、未保存の作業、カタログをプログラムの隣に保存します。そこに portable という名前のファイルを置いても同じです。</translation>
    </message>
</context>
<context>
    <name>Continent</name>
    <message>
        <source>Africa</source>
        <translation>アフリカ</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>アジア</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北アメリカ</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南アメリカ</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>オセアニア</translation>
    </message>
</context>
<context>
    <name>DefaultRange</name>
    <message>
        <source>the method&apos;s known error: FLOP of %1 published runs over six times parameters and tokens</source>
        <translation>手法の既知の誤差：公表された %1 件の実行のFLOPと、パラメータ×トークン×6 の比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 served models at batches of 64</source>
        <translation>手法の既知の誤差：バッチ64で提供された %1 モデルの実測エネルギーと計算値の比</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the newest PUE of each site and survey</source>
        <translation>カタログ %1 項目のばらつき：各拠点・調査の最新のPUE</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: PUE of a site beside that of its fleet</source>
        <translation>カタログ %1 項目のばらつき：拠点のPUEと事業者全体のPUEの差</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: PUE of a site from one year to the next</source>
        <translation>カタログ %1 項目のばらつき：拠点のPUEの年ごとの変化</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the intensity of a place by sources and years, of which %2 of this place</source>
        <translation>カタログ %1 項目のばらつき：同じ場所の炭素強度の出典・年次による違い（うちこの場所は %2 項目）</translation>
    </message>
    <message>
        <source>published figures for one H100, from the die alone to all parts of the card</source>
        <translation>H100 1枚について公表された値：ダイのみからカードの全部品まで</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the manufacture of one device by sources</source>
        <translation>カタログ %1 項目のばらつき：同じデバイスの製造時排出量の出典による違い</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the manufacture of servers</source>
        <translation>カタログ %1 項目のばらつき：サーバーの製造時排出量</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: lifetimes of servers</source>
        <translation>カタログ %1 項目のばらつき：サーバーの寿命</translation>
    </message>
    <message>
        <source>from the 30 % at which Wu et al. 2022 saw devices used to the full use that is assumed</source>
        <translation>Wu ほか 2022 が観察した稼働率30 %から、仮定している完全稼働まで</translation>
    </message>
    <message>
        <source>the method&apos;s known error: up to 5.6 % of the measured storage of Noor (LLMCarbon)</source>
        <translation>手法の既知の誤差：Noor の実測ストレージに対し最大5.6 %（LLMCarbon）</translation>
    </message>
    <message>
        <source>how PUE spreads over the datacentres of the catalogue</source>
        <translation>カタログのデータセンターにおけるPUEのばらつき</translation>
    </message>
    <message>
        <source>how sources and years differ over one place</source>
        <translation>同じ場所についての出典・年次による違い</translation>
    </message>
    <message>
        <source>measured over computed energy of published runs, by what is known of hours, rate, power and size</source>
        <translation>公表された実行の実測エネルギーと計算値の比（時間・性能・電力・規模のうち分かっているもの別）</translation>
    </message>
    <message>
        <source>measured over computed energy of served models, by tier</source>
        <translation>提供されたモデルの実測エネルギーと計算値の比（階層別）</translation>
    </message>
    <message>
        <source>the method&apos;s error on measured storage</source>
        <translation>実測ストレージに対する手法の誤差</translation>
    </message>
    <message>
        <source>how sources differ over the manufacture of one device</source>
        <translation>同じデバイスの製造時排出量についての出典による違い</translation>
    </message>
    <message>
        <source>how the manufacture of servers spreads in the catalogue</source>
        <translation>カタログにおけるサーバーの製造時排出量のばらつき</translation>
    </message>
    <message>
        <source>how lifetimes spread in the catalogue</source>
        <translation>カタログにおける寿命のばらつき</translation>
    </message>
    <message>
        <source>from the least that was seen to full use</source>
        <translation>観察された最小の稼働率から完全稼働まで</translation>
    </message>
    <message>
        <source>the method&apos;s known error: reported energy of %1 published runs over their hours times mean power</source>
        <translation>手法の既知の誤差：公表された %1 件の実行の報告エネルギーと、時間×平均電力の比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on GPUs of known hours, by the size of the model</source>
        <translation>手法の既知の誤差：時間が分かっているGPUでの %1 件の実行の実測エネルギーと計算値の比（モデルの規模別）</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on GPUs of known hours</source>
        <translation>手法の既知の誤差：時間が分かっているGPUでの %1 件の実行の実測エネルギーと計算値の比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on TPU v2 and v3</source>
        <translation>手法の既知の誤差：TPU v2・v3 での %1 件の実行の実測エネルギーと計算値の比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: %1 published run on TPU v4, whose rating is that of the chip alone, with the scatter of other TPUs</source>
        <translation>手法の既知の誤差：TPU v4 での %1 件の実行（定格はチップのみ）。ばらつきは他のTPUのもの</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known hours</source>
        <translation>手法の既知の誤差：時間が分かっている %1 件の実行の実測エネルギーと計算値の比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known tokens, by the size of the model</source>
        <translation>手法の既知の誤差：トークン数が分かっている %1 件の実行の実測エネルギーと計算値の比（モデルの規模別）</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known tokens</source>
        <translation>手法の既知の誤差：トークン数が分かっている %1 件の実行の実測エネルギーと計算値の比</translation>
    </message>
</context>
<context>
    <name>DirectiveText</name>
    <message>
        <source>Time, UTC</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>リクエストの割合</translation>
    </message>
    <message>
        <source>Hour, UTC</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Saving against no directive</source>
        <translation>指示なしに対する削減</translation>
    </message>
    <message>
        <source>Preference, % of that without directive</source>
        <translation>選好（指示なしに対する %）</translation>
    </message>
    <message>
        <source>Sprout, by what may be lost</source>
        <translation>Sprout（失ってよい割合ごと）</translation>
    </message>
    <message>
        <source>May be lost</source>
        <translation>失ってよい割合</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>選好</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>削減</translation>
    </message>
    <message>
        <source>Carbon of a request</source>
        <translation>リクエストあたりの炭素</translation>
    </message>
    <message>
        <source>Price of one more point of preference</source>
        <translation>選好を1ポイント上げる価格</translation>
    </message>
    <message>
        <source>Grams for each request</source>
        <translation>リクエストあたりのグラム</translation>
    </message>
    <message>
        <source>One more percentage point of preference would cost %1 for each request, on average</source>
        <translation>選好を1パーセントポイント上げると、リクエストあたり平均 %1 増えます</translation>
    </message>
    <message>
        <source>It is 0 where brevity is preferred: then no quality is given up.</source>
        <translation>簡潔な回答が好まれるところでは 0 です：品質は失われません。</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>炭素強度</translation>
    </message>
    <message>
        <source>Preferences are sampled anew</source>
        <translation>選好を取り直す時点</translation>
    </message>
    <message numerus="yes">
        <source>Preferences are sampled %n time(s), where the grid is clean</source>
        <translation>
            <numerusform>系統がクリーンなときに選好を %n 回取り直します</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Sampling band</source>
        <translation>標本抽出の幅</translation>
    </message>
    <message>
        <source>Sprout saves %1 and keeps %2 of the preference</source>
        <translation>Sprout は %1 を削減し、選好の %2 を保ちます</translation>
    </message>
    <message>
        <source>Sprout saves %1 (sampled: %2) and keeps %3 of the preference</source>
        <translation>Sprout は %1（標本：%2）を削減し、選好の %3 を保ちます</translation>
    </message>
    <message>
        <source>Measured one request at a time: batching saves far more, and then manufacture weighs more.</source>
        <translation>1件ずつ測定した値です：バッチ処理ではるかに減り、そのとき製造の比重が増します。</translation>
    </message>
    <message>
        <source>The accelerator alone is counted, without host, cooling and idle time unless a PUE is given.</source>
        <translation>アクセラレータだけを数えます。PUE を与えない限り、ホスト、冷却、待機時間は含みません。</translation>
    </message>
    <message>
        <source>Preference is how often a judge prefers an answer, not how often it is right.</source>
        <translation>選好は評価者がその回答を好む頻度であり、正しい頻度ではありません。</translation>
    </message>
    <message>
        <source>Brevity is not always worse: for some kinds of requests the brief answer is preferred.</source>
        <translation>簡潔さが常に劣るとは限りません：簡潔な回答が好まれる種類のリクエストもあります。</translation>
    </message>
    <message>
        <source>The scheme of a smaller model is left out: it takes, for every kind of requests, how often the answer of a smaller model is preferred. Type it at “Levels”, or open a file of requests that says so.</source>
        <translation>より小さいモデルの方式は省きました：リクエストの種類ごとに、小さいモデルの回答が好まれる頻度が必要です。「レベル」で入力するか、それを含むリクエストのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>DirectivesPage</name>
    <message>
        <source>Mix over time</source>
        <translation>時間ごとの組み合わせ</translation>
    </message>
    <message>
        <source>Saving and quality</source>
        <translation>削減と品質</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Price of quality</source>
        <translation>品質の価格</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>標本抽出</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1 parameters</source>
        <translation>パラメータ数%1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>トークン数%1</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1×10⁹</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Disputed</source>
        <translation>異論あり</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <extracomment>%1 is what a line of a card is about, %2 what it says</extracomment>
        <translation>&lt;b&gt;%1：&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>位置づけ</translation>
    </message>
    <message>
        <source>It is used in place of the entry of this id from: %1.</source>
        <translation>同じ id の項目の代わりに使われます。置き換えた項目の出どころ：%1。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値の名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>読み取り日 %1</translation>
    </message>
</context>
<context>
    <name>EntryDraftText</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>How scenarios name the entry; the id of a built-in entry takes its place</source>
        <translation>シナリオがこの項目を指す名前。組み込み項目の id ならその代わりになります</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Other names, separated by commas</source>
        <translation>ほかの名前（コンマ区切り）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where the figures are from: a publication, a data sheet, your own measurement</source>
        <translation>数値の出どころ：文献、データシート、自分の測定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>数ではありません。</translation>
    </message>
    <message>
        <source>The number must be %1.</source>
        <translation>数は %1でなければなりません。</translation>
    </message>
    <message>
        <source>This must be given.</source>
        <translation>必ず入れてください。</translation>
    </message>
    <message>
        <source>At least one figure must be given.</source>
        <translation>数値を少なくとも 1 つ入れてください。</translation>
    </message>
</context>
<context>
    <name>EntryFacetsText</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>置き場所</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>commonly quoted</source>
        <translation>一般に引用される値</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>異論あり</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分の項目</translation>
    </message>
</context>
<context>
    <name>EntryMarksText</name>
    <message>
        <source>billion</source>
        <translation>10 億</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>自分で入力</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place (file, line, field), %2 says what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>LaTeXとしてコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A model of the catalogue: it gives architecture, shape, parameters and tokens. Its published run is a reference, never an input.</source>
        <translation>カタログのモデル。アーキテクチャ、形状、パラメータ数、トークン数を与えます。公表された学習の実績は参考値であり、入力にはなりません。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Dense, or a mixture of experts of which each token uses a few.</source>
        <translation>密モデル、または各トークンが一部のエキスパートだけを使う混合エキスパート（MoE）。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Decoder only, encoder only, or both; decoder layers of an encoder-decoder also cross-attend.</source>
        <translation>デコーダのみ、エンコーダのみ、または両方。エンコーダ・デコーダでは、デコーダ層にクロスアテンションも含まれます。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Transformer layers; of the decoder in an encoder-decoder.</source>
        <translation>Transformerの層数。エンコーダ・デコーダではデコーダの層数。</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>エンコーダの層数</translation>
    </message>
    <message>
        <source>Layers of the encoder of an encoder-decoder.</source>
        <translation>エンコーダ・デコーダにおけるエンコーダの層数。</translation>
    </message>
    <message>
        <source>as many as decoder layers</source>
        <translation>デコーダの層数と同じ</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隠れ層サイズ</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>残差ストリームの幅。</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFNの幅</translation>
    </message>
    <message>
        <source>Inner width of the feed-forward network.</source>
        <translation>フィードフォワードネットワークの内部の幅。</translation>
    </message>
    <message>
        <source>4 times the hidden size</source>
        <translation>隠れ層サイズの4倍</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>アテンションヘッド数</translation>
    </message>
    <message>
        <source>Query heads of a layer.</source>
        <translation>1層あたりのクエリヘッド数。</translation>
    </message>
    <message>
        <source>full width: heads times head size is the hidden size</source>
        <translation>全幅：ヘッド数 × ヘッドサイズ = 隠れ層サイズ</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>キー・バリューヘッド数</translation>
    </message>
    <message>
        <source>Fewer than the heads in grouped-query attention.</source>
        <translation>グループ化クエリアテンション（GQA）ではヘッド数より少なくなります。</translation>
    </message>
    <message>
        <source>as many as attention heads</source>
        <translation>アテンションヘッド数と同じ</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>ヘッドサイズ</translation>
    </message>
    <message>
        <source>Width of one attention head.</source>
        <translation>アテンションヘッド1つの幅。</translation>
    </message>
    <message>
        <source>hidden size over heads</source>
        <translation>隠れ層サイズ ÷ ヘッド数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙数</translation>
    </message>
    <message>
        <source>Rows of the embedding matrix.</source>
        <translation>埋め込み行列の行数。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Tokens of one sequence.</source>
        <translation>1系列のトークン数。</translation>
    </message>
    <message>
        <source>Gated FFN</source>
        <translation>ゲート付きFFN</translation>
    </message>
    <message>
        <source>Three matrices (GLU, SwiGLU) in place of two.</source>
        <translation>行列が2つではなく3つ（GLU、SwiGLU）。</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>埋め込みの共有</translation>
    </message>
    <message>
        <source>One vocabulary matrix for input and output, or two.</source>
        <translation>語彙行列を入力と出力で1つ共有するか、2つ使うか。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート数</translation>
    </message>
    <message>
        <source>Routed experts of a mixture-of-experts layer.</source>
        <translation>混合エキスパート層でルーティングされるエキスパートの数。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>トークンあたりのエキスパート数</translation>
    </message>
    <message>
        <source>Routed experts that one token uses.</source>
        <translation>1トークンが使う、ルーティングされるエキスパートの数。</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共有エキスパート数</translation>
    </message>
    <message>
        <source>Experts that every token uses.</source>
        <translation>すべてのトークンが使うエキスパートの数。</translation>
    </message>
    <message>
        <source>Expert FFN width</source>
        <translation>エキスパートFFNの幅</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>エキスパート1つの内部の幅。</translation>
    </message>
    <message>
        <source>as the FFN width</source>
        <translation>FFNの幅と同じ</translation>
    </message>
    <message>
        <source>Gated experts</source>
        <translation>ゲート付きエキスパート</translation>
    </message>
    <message>
        <source>Experts with three matrices in place of two.</source>
        <translation>行列が2つではなく3つのエキスパート。</translation>
    </message>
    <message>
        <source>as the FFN</source>
        <translation>FFNと同じ</translation>
    </message>
    <message>
        <source>Share of MoE layers</source>
        <translation>MoE層の割合</translation>
    </message>
    <message>
        <source>Share of the layers whose FFN is a mixture of experts.</source>
        <translation>FFNが混合エキスパートである層の割合。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>モデルの全パラメータ数。</translation>
    </message>
    <message>
        <source>counted from the shape</source>
        <translation>形状から計算</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメータ数</translation>
    </message>
    <message>
        <source>Parameters that one token uses.</source>
        <translation>1トークンが使うパラメータの数。</translation>
    </message>
    <message>
        <source>dense: all; mixture of experts: counted from the shape, else all</source>
        <translation>密：全パラメータ。混合エキスパート：形状から計算、できなければ全パラメータ</translation>
    </message>
    <message>
        <source>Base parameters</source>
        <translation>ベースパラメータ数</translation>
    </message>
    <message>
        <source>The dense base model of a mixture of experts, as LLMCarbon counts.</source>
        <translation>混合エキスパートの元になる密モデルのパラメータ数。LLMCarbonの数え方によります。</translation>
    </message>
    <message>
        <source>as the active parameters</source>
        <translation>アクティブパラメータ数と同じ</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Tokens seen in training, repeats included.</source>
        <translation>学習で処理したトークン数。繰り返しを含みます。</translation>
    </message>
    <message>
        <source>samples times epochs times tokens per sample</source>
        <translation>サンプル数 × エポック数 × サンプルあたりのトークン数</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>パラメータあたりのバイト数</translation>
    </message>
    <message>
        <source>Size of one weight when serving.</source>
        <translation>サービング時の重み1つのサイズ。</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>学習の計算量</translation>
    </message>
    <message>
        <source>Floating-point operations of one training run; replaces the rule 6 times parameters times tokens.</source>
        <translation>学習1回の浮動小数点演算数。「6 × パラメータ数 × トークン数」の規則の代わりに使います。</translation>
    </message>
    <message>
        <source>(4 + 2 times trainable share) times active parameters times tokens</source>
        <translation>(4 + 2 × 学習対象の割合) × アクティブパラメータ数 × トークン数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>A measure of the quality of the model; shown and compared, never part of the sum.</source>
        <translation>モデルの品質の尺度。表示と比較にのみ使い、合計には含めません。</translation>
    </message>
    <message>
        <source>Quality measure</source>
        <translation>品質の尺度</translation>
    </message>
    <message>
        <source>What the quality measures: BLEU, loss, accuracy.</source>
        <translation>品質が測るもの：BLEU、損失、精度など。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>A device of the catalogue: it gives peak rate, rated power, memory and manufacture.</source>
        <translation>カタログのデバイス。ピーク性能、定格電力、メモリ、製造時排出量を与えます。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Accelerators used for training.</source>
        <translation>学習に使うアクセラレータの数。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>Number format of the arithmetic; picks the peak rate of the catalogue (dense, without sparsity).</source>
        <translation>演算の数値形式。カタログのピーク性能（密、スパース性なし）を選びます。</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>ピーク性能</translation>
    </message>
    <message>
        <source>Peak rate of one device, dense.</source>
        <translation>デバイス1台のピーク性能（密）。</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>カタログから</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>デバイスメモリ</translation>
    </message>
    <message>
        <source>Memory of one device.</source>
        <translation>デバイス1台のメモリ。</translation>
    </message>
    <message>
        <source>Devices per node</source>
        <translation>ノードあたりのデバイス数</translation>
    </message>
    <message>
        <source>Devices that share the fastest links.</source>
        <translation>最速のリンクを共有するデバイスの数。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>実効効率</translation>
    </message>
    <message>
        <source>Achieved over peak rate (model FLOP utilisation).</source>
        <translation>ピーク性能に対する実効性能の比（モデルFLOP利用率、MFU）。</translation>
    </message>
    <message>
        <source>achieved rate over peak rate, else the published LLMCarbon fit</source>
        <translation>実効性能 ÷ ピーク性能、なければ公表されたLLMCarbonの近似式</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation>実効性能</translation>
    </message>
    <message>
        <source>Measured rate of one device; replaces efficiency times peak rate.</source>
        <translation>デバイス1台の実測性能。「実効効率 × ピーク性能」の代わりに使います。</translation>
    </message>
    <message>
        <source>Efficiency model</source>
        <translation>効率モデル</translation>
    </message>
    <message>
        <source>As given, or by the published LLMCarbon fit.</source>
        <translation>指定値、または公表されたLLMCarbonの近似式。</translation>
    </message>
    <message>
        <source>as given where one is, else the fit (assumed)</source>
        <translation>指定があれば指定値、なければ近似式（仮定）</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均電力</translation>
    </message>
    <message>
        <source>Mean draw of one device with its share of host, memory and network.</source>
        <translation>ホスト、メモリ、ネットワークの分担を含むデバイス1台の平均消費電力。</translation>
    </message>
    <message>
        <source>rated power times power fraction plus host power</source>
        <translation>定格電力 × 電力比率 + ホスト電力</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>定格電力</translation>
    </message>
    <message>
        <source>Thermal design power of one device.</source>
        <translation>デバイス1台の熱設計電力（TDP）。</translation>
    </message>
    <message>
        <source>Power fraction</source>
        <translation>電力比率</translation>
    </message>
    <message>
        <source>Mean draw over rated power.</source>
        <translation>定格電力に対する平均消費電力の比。</translation>
    </message>
    <message>
        <source>Host power</source>
        <translation>ホスト電力</translation>
    </message>
    <message>
        <source>Share of host, memory and network per device, beyond the device itself.</source>
        <translation>デバイス自体を除く、デバイスあたりのホスト、メモリ、ネットワークの分担。</translation>
    </message>
    <message>
        <source>Price of a device-hour</source>
        <translation>デバイス時間の単価</translation>
    </message>
    <message>
        <source>Adds cost; no prices are shipped.</source>
        <translation>費用を算出します。価格データは付属しません。</translation>
    </message>
    <message>
        <source>Datacentre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>A datacentre of the catalogue: it gives PUE and water per kWh.</source>
        <translation>カタログのデータセンター。PUEとkWhあたりの水使用量を与えます。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>ITエネルギーに対する施設エネルギーの比。</translation>
    </message>
    <message>
        <source>from the datacentre, else from the cloud region, else 1.56</source>
        <translation>データセンターから、なければクラウドリージョンから、それもなければ1.56</translation>
    </message>
    <message>
        <source>Water per kWh</source>
        <translation>kWhあたりの水使用量</translation>
    </message>
    <message>
        <source>On-site water per kWh of IT energy.</source>
        <translation>IT電力量1 kWhあたりのオンサイトの水使用量。</translation>
    </message>
    <message>
        <source>from the datacentre, else from the cloud region, else 0</source>
        <translation>データセンターから、なければクラウドリージョンから、それもなければ0</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>A grid or cloud region of the catalogue: it gives the carbon intensity.</source>
        <translation>カタログの電力系統の地域またはクラウドリージョン。炭素強度を与えます。</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>炭素強度</translation>
    </message>
    <message>
        <source>Location-based annual average of the grid.</source>
        <translation>電力系統のロケーション基準の年間平均。</translation>
    </message>
    <message>
        <source>Market-based intensity</source>
        <translation>マーケット基準の炭素強度</translation>
    </message>
    <message>
        <source>By contracts and certificates; shown apart, never mixed with the location-based figure.</source>
        <translation>契約と証書による値。別に表示し、ロケーション基準の値とは決して混ぜません。</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>電力単価（kWh）</translation>
    </message>
    <message>
        <source>Adds the cost of the energy.</source>
        <translation>エネルギーの費用を算出します。</translation>
    </message>
    <message>
        <source>Matched clean share</source>
        <translation>クリーン電力との一致率</translation>
    </message>
    <message>
        <source>Share of the energy matched with clean energy in the same hour and grid: net is gross times what is left.</source>
        <translation>同じ時間・同じ系統のクリーン電力と一致したエネルギーの割合。正味 = 総量 × 残りの割合。</translation>
    </message>
    <message>
        <source>Hourly trace</source>
        <translation>1時間値トレース</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Training known by</source>
        <translation>学習の算定根拠</translation>
    </message>
    <message>
        <source>What the training energy is computed from.</source>
        <translation>学習のエネルギーを何から計算するか。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Wall-clock time of one training run.</source>
        <translation>学習1回の経過時間。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Training samples; with epochs and tokens per sample they give the tokens.</source>
        <translation>学習サンプル数。エポック数とサンプルあたりのトークン数とともにトークン数を与えます。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the samples.</source>
        <translation>全サンプルを処理する回数。</translation>
    </message>
    <message>
        <source>Tokens per sample</source>
        <translation>サンプルあたりのトークン数</translation>
    </message>
    <message>
        <source>Mean length of a sample.</source>
        <translation>サンプルの平均の長さ。</translation>
    </message>
    <message>
        <source>Trainable share</source>
        <translation>学習対象の割合</translation>
    </message>
    <message>
        <source>Share of the parameters that are trained (LoRA trains few).</source>
        <translation>学習されるパラメータの割合（LoRAではわずか）。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習の実行回数</translation>
    </message>
    <message>
        <source>How often the training is run.</source>
        <translation>学習を実行する回数。</translation>
    </message>
    <message>
        <source>Reuses</source>
        <translation>再利用回数</translation>
    </message>
    <message>
        <source>How often the result is used: a search paid once and used often.</source>
        <translation>結果を利用する回数。一度だけ行い何度も使う探索などに用います。</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of one training run, before PUE.</source>
        <translation>学習1回の実測エネルギー（PUE適用前）。</translation>
    </message>
    <message>
        <source>Energy includes PUE</source>
        <translation>エネルギーにPUEを含む</translation>
    </message>
    <message>
        <source>The measured energy is that of the facility.</source>
        <translation>実測エネルギーが施設全体の値であることを示します。</translation>
    </message>
    <message>
        <source>Experimentation</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Training-like work besides the final training, as a multiple of it.</source>
        <translation>最終の学習以外の、学習に類する作業。学習に対する倍数で表します。</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>1日あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Requests served a day.</source>
        <translation>1日に処理するリクエストの数。</translation>
    </message>
    <message>
        <source>Days served</source>
        <translation>サービング日数</translation>
    </message>
    <message>
        <source>Days of service.</source>
        <translation>サービスを提供する日数。</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン数</translation>
    </message>
    <message>
        <source>Mean tokens of a request.</source>
        <translation>1リクエストの平均トークン数。</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Mean tokens of an answer.</source>
        <translation>1応答の平均トークン数。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Requests served together.</source>
        <translation>まとめて処理するリクエストの数。</translation>
    </message>
    <message>
        <source>Inference estimate</source>
        <translation>推論の見積もり方法</translation>
    </message>
    <message>
        <source>How the energy of a request is known.</source>
        <translation>1リクエストのエネルギーをどのように求めるか。</translation>
    </message>
    <message>
        <source>Serving efficiency</source>
        <translation>サービングの実効効率</translation>
    </message>
    <message>
        <source>Achieved over peak rate when serving.</source>
        <translation>サービング時の、ピーク性能に対する実効性能の比。</translation>
    </message>
    <message>
        <source>that of training</source>
        <translation>学習と同じ値</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>出力トークンあたりのエネルギー</translation>
    </message>
    <message>
        <source>Measured energy of one output token.</source>
        <translation>出力1トークンの実測エネルギー。</translation>
    </message>
    <message>
        <source>Energy per input token</source>
        <translation>入力トークンあたりのエネルギー</translation>
    </message>
    <message>
        <source>Measured energy of one input token.</source>
        <translation>入力1トークンの実測エネルギー。</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>リクエストあたりのエネルギー</translation>
    </message>
    <message>
        <source>Measured energy per request</source>
        <translation>リクエストあたりの実測エネルギー</translation>
    </message>
    <message>
        <source>Measured IT energy of one request.</source>
        <translation>1リクエストの実測ITエネルギー。</translation>
    </message>
    <message>
        <source>Serving accelerator</source>
        <translation>サービング用アクセラレータ</translation>
    </message>
    <message>
        <source>A device of the catalogue; replaces peak rate, power, memory and manufacture for serving.</source>
        <translation>カタログのデバイス。サービングのピーク性能、電力、メモリ、製造時排出量を置き換えます。</translation>
    </message>
    <message>
        <source>Serving peak rate</source>
        <translation>サービングのピーク性能</translation>
    </message>
    <message>
        <source>Peak rate of one serving device.</source>
        <translation>サービング用デバイス1台のピーク性能。</translation>
    </message>
    <message>
        <source>as for training</source>
        <translation>学習と同じ</translation>
    </message>
    <message>
        <source>Serving devices</source>
        <translation>サービングのデバイス数</translation>
    </message>
    <message>
        <source>Only turns device-hours into hours.</source>
        <translation>デバイス時間を時間に換算するためにのみ使います。</translation>
    </message>
    <message>
        <source>Serving power</source>
        <translation>サービング電力</translation>
    </message>
    <message>
        <source>Mean draw of one serving device with its share of the host.</source>
        <translation>ホストの分担を含むサービング用デバイス1台の平均消費電力。</translation>
    </message>
    <message>
        <source>Serving PUE</source>
        <translation>サービングのPUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy where it is served.</source>
        <translation>サービングの場所での、ITエネルギーに対する施設エネルギーの比。</translation>
    </message>
    <message>
        <source>Serving carbon intensity</source>
        <translation>サービングの炭素強度</translation>
    </message>
    <message>
        <source>Location-based annual average of the grid where it is served.</source>
        <translation>サービングの場所の電力系統のロケーション基準の年間平均。</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>保存データ量</translation>
    </message>
    <message>
        <source>Data kept.</source>
        <translation>保持するデータの量。</translation>
    </message>
    <message>
        <source>Days stored</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>How long the data are kept.</source>
        <translation>データを保持する期間。</translation>
    </message>
    <message>
        <source>Power per stored TB</source>
        <translation>保存データ1 TBあたりの電力</translation>
    </message>
    <message>
        <source>Draw of the storage.</source>
        <translation>ストレージの消費電力。</translation>
    </message>
    <message>
        <source>Transferred data</source>
        <translation>転送データ量</translation>
    </message>
    <message>
        <source>Data moved.</source>
        <translation>移動するデータの量。</translation>
    </message>
    <message>
        <source>Days of transfer</source>
        <translation>転送日数</translation>
    </message>
    <message>
        <source>How long the transfer lasts.</source>
        <translation>転送にかかる期間。</translation>
    </message>
    <message>
        <source>Power per transferred TB</source>
        <translation>転送データ1 TBあたりの電力</translation>
    </message>
    <message>
        <source>Draw of the transfer.</source>
        <translation>転送の消費電力。</translation>
    </message>
    <message>
        <source>With embodied carbon</source>
        <translation>内包炭素を含める</translation>
    </message>
    <message>
        <source>Count the manufacture of the devices.</source>
        <translation>デバイスの製造を算入します。</translation>
    </message>
    <message>
        <source>Manufacture of a device</source>
        <translation>デバイスの製造時排出量</translation>
    </message>
    <message>
        <source>Embodied carbon of one accelerator.</source>
        <translation>アクセラレータ1台の内包炭素。</translation>
    </message>
    <message>
        <source>die area times carbon per area where both are given, else the catalogue, else 150 (assumed)</source>
        <translation>両方の指定があればダイ面積 × 面積あたりの炭素、なければカタログ、それもなければ150（仮定）</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>ダイ面積</translation>
    </message>
    <message>
        <source>Area of the logic die.</source>
        <translation>ロジックダイの面積。</translation>
    </message>
    <message>
        <source>Carbon per area</source>
        <translation>面積あたりの炭素</translation>
    </message>
    <message>
        <source>Embodied carbon of a square centimetre of logic die.</source>
        <translation>ロジックダイ1平方センチメートルあたりの内包炭素。</translation>
    </message>
    <message>
        <source>Devices per server</source>
        <translation>サーバーあたりのデバイス数</translation>
    </message>
    <message>
        <source>Accelerators that share a server.</source>
        <translation>1台のサーバーを共有するアクセラレータの数。</translation>
    </message>
    <message>
        <source>Manufacture of a server</source>
        <translation>サーバーの製造時排出量</translation>
    </message>
    <message>
        <source>Embodied carbon of processor, memory, storage, board and chassis of one server.</source>
        <translation>サーバー1台のプロセッサ、メモリ、ストレージ、基板、筐体の内包炭素。</translation>
    </message>
    <message>
        <source>the LLMCarbon server: CPU 1.47 + DRAM 102.4 + SSD 576 + others 133.92</source>
        <translation>LLMCarbonのサーバー：CPU 1.47 + DRAM 102.4 + SSD 576 + その他 133.92</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Years over which the manufacture is spread.</source>
        <translation>製造時排出量を配分する年数。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Share of the lifetime in which the devices work.</source>
        <translation>寿命のうちデバイスが稼働している割合。</translation>
    </message>
    <message>
        <source>Model factor</source>
        <translation>モデル係数</translation>
    </message>
    <message>
        <source>Divides the compute and device-hours that are inherited.</source>
        <translation>継承した計算量とデバイス時間を割ります。</translation>
    </message>
    <message>
        <source>Machine factor</source>
        <translation>マシン係数</translation>
    </message>
    <message>
        <source>Divides the IT energy that is inherited.</source>
        <translation>継承したITエネルギーを割ります。</translation>
    </message>
    <message>
        <source>Mechanization factor</source>
        <translation>メカニゼーション係数</translation>
    </message>
    <message>
        <source>Divides the PUE that is inherited.</source>
        <translation>継承したPUEを割ります。</translation>
    </message>
    <message>
        <source>Map factor</source>
        <translation>マップ係数</translation>
    </message>
    <message>
        <source>Divides the carbon intensity that is inherited.</source>
        <translation>継承した炭素強度を割ります。</translation>
    </message>
    <message>
        <source>Count attention scores</source>
        <translation>アテンションスコアを算入</translation>
    </message>
    <message>
        <source>Adds the compute of the attention scores to the rule: it grows with the context length, which the rule leaves out. Needs layers, hidden size and context length.</source>
        <translation>規則にアテンションスコアの計算量を加えます。これは規則が含まないコンテキスト長とともに増えます。層数、隠れ層サイズ、コンテキスト長が必要です。</translation>
    </message>
    <message>
        <source>Causal attention</source>
        <translation>因果的アテンション</translation>
    </message>
    <message>
        <source>Each token attends to those before it only: half the compute of the scores.</source>
        <translation>各トークンは前のトークンだけを参照するため、スコアの計算量は半分になります。</translation>
    </message>
    <message>
        <source>decoder only: yes; with an encoder: no</source>
        <translation>デコーダのみ：はい、エンコーダあり：いいえ</translation>
    </message>
    <message>
        <source>Test loss by a scaling law</source>
        <translation>スケーリング則によるテスト損失</translation>
    </message>
    <message>
        <source>Predicts the test loss from parameters and tokens and shows it as the quality; it never enters the carbon.</source>
        <translation>パラメータ数とトークン数からテスト損失を予測し、品質として表示します。炭素量には入りません。</translation>
    </message>
    <message>
        <source>Loss constant A</source>
        <translation>損失の定数A</translation>
    </message>
    <message>
        <source>Weight of the parameters in L = A / P^alpha + B / D^beta + E.</source>
        <translation>L = A / P^alpha + B / D^beta + E におけるパラメータ数の重み。</translation>
    </message>
    <message>
        <source>Loss constant B</source>
        <translation>損失の定数B</translation>
    </message>
    <message>
        <source>Weight of the tokens in L = A / P^alpha + B / D^beta + E.</source>
        <translation>L = A / P^alpha + B / D^beta + E におけるトークン数の重み。</translation>
    </message>
    <message>
        <source>Loss exponent alpha</source>
        <translation>損失の指数alpha</translation>
    </message>
    <message>
        <source>Exponent of the parameters in the loss.</source>
        <translation>損失におけるパラメータ数の指数。</translation>
    </message>
    <message>
        <source>Loss exponent beta</source>
        <translation>損失の指数beta</translation>
    </message>
    <message>
        <source>Exponent of the tokens in the loss.</source>
        <translation>損失におけるトークン数の指数。</translation>
    </message>
    <message>
        <source>Irreducible loss</source>
        <translation>既約損失</translation>
    </message>
    <message>
        <source>What remains of the loss with endless parameters and tokens, in nats per token.</source>
        <translation>パラメータとトークンが無限でも残る損失（トークンあたりnat）。</translation>
    </message>
    <message>
        <source>Parameters per effective parameter</source>
        <translation>有効パラメータあたりのパラメータ数</translation>
    </message>
    <message>
        <source>A mixture of experts reaches the loss of a dense model with so many times fewer parameters (as commonly quoted).</source>
        <translation>混合エキスパート（MoE）の損失は、パラメータ数がこの分の1の密なモデルに相当します（一般に引用される値）。</translation>
    </message>
    <message>
        <source>Device of the fit</source>
        <translation>近似式のデバイス</translation>
    </message>
    <message>
        <source>The fit was made on A100; on V100 it takes the removed share off and plans 2.5 times the devices.</source>
        <translation>近似式はA100で作られています。V100では除く割合を差し引き、2.5倍のデバイスを計画します。</translation>
    </message>
    <message>
        <source>V100 where the accelerator is one, else A100</source>
        <translation>アクセラレータがV100ならV100、それ以外はA100</translation>
    </message>
    <message>
        <source>Share removed on V100</source>
        <translation>V100で除く割合</translation>
    </message>
    <message>
        <source>What the fit takes off the efficiency of an A100 to get that of a V100: a heuristic of the released code (7.76 / 33.46).</source>
        <translation>近似式がA100の効率から差し引いてV100の効率とする割合です。公開コードの経験則です（7.76 / 33.46）。</translation>
    </message>
    <message>
        <source>Efficiency of a mixture of experts</source>
        <translation>混合エキスパートの効率</translation>
    </message>
    <message>
        <source>Penalty for the number of devices</source>
        <translation>デバイス数による低下</translation>
    </message>
    <message>
        <source>Lowers the fitted efficiency where there are fewer or more devices than planned. Its coefficients are published nowhere: give your own, or fit them to measured runs.</source>
        <translation>デバイスが計画より少ない、または多い場合に近似式の効率を下げます。係数は公表されていません。自分の値を入れるか、実測した実行に当てはめてください。</translation>
    </message>
    <message>
        <source>Penalty g0</source>
        <translation>低下係数g0</translation>
    </message>
    <message>
        <source>Too few devices: efficiency = g0 times devices over planned devices times the best one.</source>
        <translation>デバイスが少ない場合：効率 = g0 × デバイス数 / 計画デバイス数 × 最良の効率。</translation>
    </message>
    <message>
        <source>1 (no published coefficients)</source>
        <translation>1（公表された係数なし）</translation>
    </message>
    <message>
        <source>Penalty g1</source>
        <translation>低下係数g1</translation>
    </message>
    <message>
        <source>Too many devices: efficiency = g1 times planned devices over devices times the best one, plus g2.</source>
        <translation>デバイスが多い場合：効率 = g1 × 計画デバイス数 / デバイス数 × 最良の効率 + g2。</translation>
    </message>
    <message>
        <source>0.688 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)</source>
        <translation>0.688（公表された係数なし：10,000デバイスのGPT-3で19.7 %となる値）</translation>
    </message>
    <message>
        <source>Penalty g2</source>
        <translation>低下係数g2</translation>
    </message>
    <message>
        <source>What is added to the efficiency with too many devices.</source>
        <translation>デバイスが多い場合に効率へ加える値。</translation>
    </message>
    <message>
        <source>0.147 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)</source>
        <translation>0.147（公表された係数なし：10,000デバイスのGPT-3で19.7 %となる値）</translation>
    </message>
    <message>
        <source>Recomputed share</source>
        <translation>再計算の割合</translation>
    </message>
    <message>
        <source>Share of the forward pass that is computed again for the backward pass (activation checkpointing). Only with an efficiency that counts this work too.</source>
        <translation>逆伝播のために再計算する順伝播の割合（活性値チェックポイント）。この計算も数える効率と合わせてのみ使います。</translation>
    </message>
    <message>
        <source>Boundary of a device</source>
        <translation>デバイスの境界</translation>
    </message>
    <message>
        <source>What the manufacture of a device covers: a figure as given or published, or a sum of its parts up to the die, the package with its memory, or the board.</source>
        <translation>デバイスの製造時排出量の範囲：入力値または公表値、あるいはダイ、メモリを含むパッケージ、ボードまでの部品の合計。</translation>
    </message>
    <message>
        <source>Die yield</source>
        <translation>ダイの歩留まり</translation>
    </message>
    <message>
        <source>Good dies over all dies of a wafer: divides the carbon per area. 1 where that figure is one of good dies.</source>
        <translation>ウェハ上の良品ダイの割合で、面積あたり炭素量をこれで割ります。その値が良品ダイあたりなら1とします。</translation>
    </message>
    <message>
        <source>Carbon per GB of device memory</source>
        <translation>デバイスメモリ1 GBあたりの炭素量</translation>
    </message>
    <message>
        <source>Embodied carbon of a gigabyte of device memory; from the package up.</source>
        <translation>デバイスメモリ1 GBの内包炭素。パッケージ以上の境界で数えます。</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>パッケージング</translation>
    </message>
    <message>
        <source>Embodied carbon of packaging one chip; from the package up.</source>
        <translation>チップ1個のパッケージングの内包炭素。パッケージ以上の境界で数えます。</translation>
    </message>
    <message>
        <source>Board of a device</source>
        <translation>デバイスのボード</translation>
    </message>
    <message>
        <source>Embodied carbon of the board, heat sink and casing of one device; for the boundary of the board.</source>
        <translation>デバイス1台のボード、ヒートシンク、筐体の内包炭素。ボードの境界で数えます。</translation>
    </message>
    <message>
        <source>Measured energy of a request beyond its tokens; a fitted line may begin below 0, a request never costs less than 0.</source>
        <translation>トークン以外にリクエストが使う実測エネルギー。当てはめた直線の切片は 0 未満でもよいが、リクエストが 0 を下回ることはない。</translation>
    </message>
    <message>
        <source>Serving memory bandwidth</source>
        <translation>サービングのメモリ帯域</translation>
    </message>
    <message>
        <source>Peak bandwidth of the memory of one serving device.</source>
        <translation>サービング用デバイス1台のメモリのピーク帯域。</translation>
    </message>
    <message>
        <source>of the serving accelerator</source>
        <translation>サービング用アクセラレータの値</translation>
    </message>
    <message>
        <source>Memory efficiency</source>
        <translation>メモリ帯域の効率</translation>
    </message>
    <message>
        <source>Achieved over peak bandwidth while tokens are made; 0.70 and 0.64 were measured for models of 13 and 7 billion parameters.</source>
        <translation>トークン生成中の実効帯域とピーク帯域の比。130億と70億パラメータのモデルで 0.70 と 0.64 が実測された。</translation>
    </message>
    <message>
        <source>Context growth</source>
        <translation>コンテキストの増加</translation>
    </message>
    <message>
        <source>How the roofline counts attention: not at all, so that cost is linear in tokens; with the mean context of an answer; or token by token.</source>
        <translation>ルーフラインでの注意機構の数え方：数えない（コストはトークン数に線形）、回答の平均コンテキストで数える、またはトークンごとに数える。</translation>
    </message>
    <message>
        <source>Bytes per cached value</source>
        <translation>キャッシュ値あたりのバイト数</translation>
    </message>
    <message>
        <source>Bytes of one key or value kept for attention.</source>
        <translation>注意機構のために保持するキーまたはバリュー1個のバイト数。</translation>
    </message>
    <message>
        <source>Devices per replica</source>
        <translation>レプリカあたりのデバイス数</translation>
    </message>
    <message>
        <source>Devices that serve one copy of the model together.</source>
        <translation>モデル1つを共同で動かすデバイスの数。</translation>
    </message>
    <message>
        <source>Host share</source>
        <translation>ホスト分</translation>
    </message>
    <message>
        <source>Energy of hosts for each unit of device energy, where the power leaves it out; 0.43 follows from figures that Google printed.</source>
        <translation>電力にホストが含まれない場合の、デバイスのエネルギー1単位あたりのホストのエネルギー。Google が公表した数値からは 0.43 となる。</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>アイドル分</translation>
    </message>
    <message>
        <source>Energy of idle devices for each unit of energy at work; 0.12 follows from figures that Google printed.</source>
        <translation>稼働中のエネルギー1単位あたりの待機デバイスのエネルギー。Google が公表した数値からは 0.12 となる。</translation>
    </message>
    <message>
        <source>Time per request</source>
        <translation>リクエストあたりの時間</translation>
    </message>
    <message>
        <source>Measured time of a request beyond its tokens.</source>
        <translation>トークン以外にリクエストがかける実測時間。</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>出力トークンあたりの時間</translation>
    </message>
    <message>
        <source>Measured time of one output token.</source>
        <translation>出力トークン1個の実測時間。</translation>
    </message>
    <message>
        <source>EcoLogits water as released</source>
        <translation>EcoLogits の水を公開コードのとおりに</translation>
    </message>
    <message>
        <source>Count on-site water over the energy after PUE, as the released code of EcoLogits does; its documentation and this program count it before PUE.</source>
        <translation>EcoLogits の公開コードと同じく PUE 後のエネルギーで敷地内の水を数える。その文書と本プログラムは PUE 前で数える。</translation>
    </message>
    <message>
        <source>Row of the measured table</source>
        <translation>実測表の行</translation>
    </message>
    <message>
        <source>The model of the catalogue whose measured serving energy is taken.</source>
        <translation>実測サービングエネルギーを使うカタログのモデル。</translation>
    </message>
    <message>
        <source>that of the model</source>
        <translation>モデルと同じ</translation>
    </message>
    <message>
        <source>Requests per user and year</source>
        <translation>利用者1人1年あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Requests of one user in a year: the result per user and year needs it.</source>
        <translation>利用者1人の1年のリクエスト数。利用者・年あたりの結果に必要。</translation>
    </message>
    <message>
        <source>Efficiency of a mixture of experts over that of its dense base model, in the fit. 0.8 is commonly quoted.</source>
        <translation>混合エキスパートの効率と、その密な基本モデルの効率との比（当てはめで使用）。0.8 がよく引用されます。</translation>
    </message>
    <message>
        <source>the mean of the hourly trace, else from the region</source>
        <translation>1時間値トレースの平均、なければ地域から</translation>
    </message>
    <message>
        <source>Hourly intensity: a trace of the catalogue, or a file beside the study. Its mean counts where no hours are known.</source>
        <translation>1時間ごとの炭素強度。カタログのトレース、またはスタディと同じ場所のファイル。時刻が分からないところではその平均を使います。</translation>
    </message>
    <message>
        <source>When training starts on the hourly trace: a date and time such as 2024-03-31T05:00Z.</source>
        <translation>1時間値トレース上で学習を始める時刻。2024-03-31T05:00Zのような日付と時刻。</translation>
    </message>
    <message>
        <source>Energy log</source>
        <translation>エネルギー記録</translation>
    </message>
    <message>
        <source>A CSV file beside the study with the energy of each hour: it gives the energy, and on an hourly trace each hour counts with its own intensity.</source>
        <translation>スタディと同じ場所にあるCSVファイルで、1時間ごとのエネルギーを持ちます。エネルギーを与え、1時間値トレースでは各時間がその時間の強度で数えられます。</translation>
    </message>
    <message>
        <source>Error of the method, training</source>
        <translation>手法の誤差（学習）</translation>
    </message>
    <message>
        <source>IT energy of training as a meter would show it, over what is computed. 1 takes the method at its word.</source>
        <translation>計測器が示すはずの学習のITエネルギーを計算値で割ったもの。1 は手法をそのまま信じることを表します。</translation>
    </message>
    <message>
        <source>Error of the method, inference</source>
        <translation>手法の誤差（推論）</translation>
    </message>
    <message>
        <source>IT energy of a request as a meter would show it, over what is computed. 1 takes the method at its word.</source>
        <translation>計測器が示すはずのリクエスト当たりのITエネルギーを計算値で割ったもの。1 は手法をそのまま信じることを表します。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>billion</source>
        <translation>×10億</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>cm²</translation>
    </message>
    <message>
        <source>kg/cm²</source>
        <translation>kg/cm²</translation>
    </message>
    <message>
        <source>The catalogue has no %1.</source>
        <translation>カタログに%1がありません。</translation>
    </message>
    <message>
        <source>The catalogue has no %1. Did you mean %2?</source>
        <translation>カタログに%1がありません。%2のことですか？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <translation>%1 ± %2 %</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>値がない場合：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Takes values %1.</source>
        <translation>取りうる値：%1。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Type one number, perhaps with a unit.</source>
        <translation>数値を 1 つ入力してください（単位も可）。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Compute</source>
        <translation>計算量</translation>
    </message>
    <message>
        <source>Floating-point operations, where they are known.</source>
        <translation>浮動小数点演算数（判明している場合）。</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Hours of all devices together.</source>
        <translation>全デバイスの時間の合計。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Wall-clock time of one run.</source>
        <translation>1回の実行の経過時間。</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>ITエネルギー</translation>
    </message>
    <message>
        <source>Energy of the devices, before PUE.</source>
        <translation>デバイスのエネルギー（PUE適用前）。</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>施設エネルギー</translation>
    </message>
    <message>
        <source>IT energy times PUE.</source>
        <translation>ITエネルギー × PUE。</translation>
    </message>
    <message>
        <source>Operational, gross</source>
        <translation>運用時（総量）</translation>
    </message>
    <message>
        <source>Facility energy times the intensity of the local grid.</source>
        <translation>施設エネルギー × 現地の系統の炭素強度。</translation>
    </message>
    <message>
        <source>Operational, net</source>
        <translation>運用時（正味）</translation>
    </message>
    <message>
        <source>Gross less what was matched with clean energy in the same hour and grid.</source>
        <translation>総量から、同じ時間・同じ系統のクリーン電力と一致した分を除いた値。</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>内包炭素</translation>
    </message>
    <message>
        <source>The share of manufacture that the work uses up.</source>
        <translation>製造時排出量のうち、この作業に配分される分。</translation>
    </message>
    <message>
        <source>CO₂e, gross</source>
        <translation>CO₂e（総量）</translation>
    </message>
    <message>
        <source>Operational and embodied together.</source>
        <translation>運用時と内包の合計。</translation>
    </message>
    <message>
        <source>CO₂e, net</source>
        <translation>CO₂e（正味）</translation>
    </message>
    <message>
        <source>Net operational and embodied together.</source>
        <translation>正味の運用時と内包の合計。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>On-site water of the datacentre.</source>
        <translation>データセンターのオンサイトの水使用量。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Device-hours and energy at the prices given.</source>
        <translation>指定した単価によるデバイス時間とエネルギーの費用。</translation>
    </message>
    <message>
        <source>Operational, market based</source>
        <translation>運用時（マーケット基準）</translation>
    </message>
    <message>
        <source>By contracts and certificates; never mixed with the others.</source>
        <translation>契約と証書による値。他の値とは決して混ぜません。</translation>
    </message>
</context>
<context>
    <name>FirstStudy</name>
    <message>
        <source>Assumed: a model of middle size.</source>
        <translation>仮定：中規模のモデル。</translation>
    </message>
    <message>
        <source>Assumed: 20 tokens a parameter, about what Hoffmann et al. 2022 found to use compute best.</source>
        <translation>仮定：パラメータあたり20トークン。Hoffmann et al. 2022が計算量を最も有効に使うとした値に近い値です。</translation>
    </message>
    <message>
        <source>Assumed: an accelerator that many had.</source>
        <translation>仮定：広く使われてきたアクセラレータ。</translation>
    </message>
    <message>
        <source>Assumed: one server.</source>
        <translation>仮定：サーバー1台。</translation>
    </message>
    <message>
        <source>Assumed: the average of the world.</source>
        <translation>仮定：世界平均。</translation>
    </message>
    <message>
        <source>Assumed: a page of text for a page of text.</source>
        <translation>仮定：1ページの文章に対して1ページの文章。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>もしも…</translation>
    </message>
</context>
<context>
    <name>FormulaText</name>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and the phase it belongs to</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FunctionalUnit</name>
    <message>
        <source>As a whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Per training token</source>
        <translation>学習トークンあたり</translation>
    </message>
    <message>
        <source>%1 per training token</source>
        <translation>学習トークンあたりの%1</translation>
    </message>
    <message>
        <source>Per inference token</source>
        <translation>推論トークンあたり</translation>
    </message>
    <message>
        <source>%1 per inference token</source>
        <translation>推論トークンあたりの%1</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>リクエストあたりの%1</translation>
    </message>
    <message>
        <source>Per user and year</source>
        <translation>利用者・年あたり</translation>
    </message>
    <message>
        <source>%1 per user and year</source>
        <translation>利用者・年あたりの%1</translation>
    </message>
    <message>
        <source>Per FLOP</source>
        <translation>FLOP あたり</translation>
    </message>
    <message>
        <source>%1 per FLOP</source>
        <translation>FLOP あたりの%1</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>How much is asked for.</source>
        <translation>どれだけ必要とされるか。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>How much work the model needs.</source>
        <translation>Model：モデルに必要な作業量。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>How much energy and material the work takes.</source>
        <translation>Machine：作業に必要なエネルギーと資材。</translation>
    </message>
    <message>
        <source>Mechanization</source>
        <translation>メカニゼーション</translation>
    </message>
    <message>
        <source>What the datacentre adds.</source>
        <translation>Mechanization（機械化）：データセンターで加わる分。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Where it runs: how clean the electricity is.</source>
        <translation>Map：どこで動かすか。電力がどれだけクリーンか。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>%1 → %2, −%3 %</source>
        <translation>%1 → %2、−%3 %</translation>
    </message>
    <message>
        <source>%1 → %2, +%3 %</source>
        <translation>%1 → %2、+%3 %</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Explores what changes the carbon footprint of machine learning.</source>
        <translation>機械学習のカーボンフットプリントを変える要因を探ります。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>データのフィンガープリント</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Fourfold is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fourfoldは、GNU General Public Licenseバージョン3またはそれ以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Fourfold is free software: you can use, study, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It uses Qt (LGPL-3.0-only; Qt Charts: GPL-3.0-or-later) and JSON for Modern C++ (MIT).</source>
        <translation>Fourfoldは自由ソフトウェアです。GNU General Public Licenseバージョン3またはそれ以降（GPL-3.0-or-later）の条件のもとで、使用、研究、共有、変更できます。Qt（LGPL-3.0-only。Qt ChartsはGPL-3.0-or-later）とJSON for Modern C++（MIT）を使用しています。</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Show the last change again, on the page of sliders</source>
        <translation>スライダーのページで直前の変更をもう一度見せる</translation>
    </message>
    <message>
        <source>Go to the next mark of a chart</source>
        <translation>グラフの次の印へ移る</translation>
    </message>
    <message>
        <source>Go to the next mark of a chart, on a heat map to the cell above</source>
        <translation>グラフの次の印へ移る。ヒートマップでは上のセルへ</translation>
    </message>
    <message>
        <source>Choose the mark, or the row of a table</source>
        <translation>印または表の行を選ぶ</translation>
    </message>
    <message>
        <source>Move the mark of a scenario on a heat map, with Shift by ten cells</source>
        <translation>ヒートマップでシナリオの印を動かす（Shift で 10 マス）</translation>
    </message>
</context>
<context>
    <name>IntensityKind</name>
    <message>
        <source>production</source>
        <translation>発電基準</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>消費基準</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接排出</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>unknown factors</source>
        <translation>係数不明</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>national average</source>
        <translation>全国平均</translation>
    </message>
    <message>
        <source>Google-published</source>
        <translation>Google 公表</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Hours of one run, those of the scenario until another number is typed</source>
        <translation>1回の実行の時間。別の数を入力するまではシナリオの値</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Mean power with cooling and losses, that of the scenario until another number is typed</source>
        <translation>冷却と損失を含む平均電力。別の数を入力するまではシナリオの値</translation>
    </message>
    <message>
        <source> kW</source>
        <translation> kW</translation>
    </message>
    <message>
        <source>Each start</source>
        <translation>開始ごと</translation>
    </message>
    <message>
        <source>Energy that every start takes, the first too: reading the checkpoint, filling the pipeline</source>
        <translation>開始のたび（最初も）に要するエネルギー：チェックポイントの読み込み、パイプラインの充填</translation>
    </message>
    <message>
        <source> kWh</source>
        <translation> kWh</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Energy that moving data and model to another zone takes</source>
        <translation>データとモデルを別の区域へ移すエネルギー</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>The first moment at which the job can start, in UTC</source>
        <translation>ジョブを開始できる最初の時刻（UTC）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The moment at which the job must be done, in UTC</source>
        <translation>ジョブを終えるべき時刻（UTC）</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>%1 has no values</source>
        <translation>%1 には値がありません</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 on average</source>
        <extracomment>%1 is a trace, the others are carbon intensities</extracomment>
        <translation>%1：%2～%3、平均 %4</translation>
    </message>
    <message>
        <source>Planned on the forecast</source>
        <translation>予測に基づく計画</translation>
    </message>
    <message>
        <source>starts %1 UTC</source>
        <translation>%1 UTC に開始</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>炭素強度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour, UTC</source>
        <translation>時（UTC）</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>%1 is usually cleanest at %2:00 UTC: %3</source>
        <extracomment>%1 is a trace, %2 an hour of the day, %3 a carbon intensity</extracomment>
        <translation>%1 は通常 %2:00 UTC が最もクリーンです：%3</translation>
    </message>
    <message>
        <source>Hour of the day, UTC</source>
        <translation>1日の時刻（UTC）</translation>
    </message>
    <message>
        <source>All days, with the range of 8 in 10 days</source>
        <translation>全日と10日中8日の範囲</translation>
    </message>
    <message>
        <source>From now to the deadline</source>
        <translation>今から期限まで</translation>
    </message>
    <message>
        <source>Mean of all days</source>
        <translation>全日の平均</translation>
    </message>
    <message>
        <source>1 in 10 days is below</source>
        <translation>10日に1日はこれ未満</translation>
    </message>
    <message>
        <source>1 in 10 days is above</source>
        <translation>10日に1日はこれ超</translation>
    </message>
    <message>
        <source>Hours of the trace at or above an intensity</source>
        <translation>ある強度以上である時間数</translation>
    </message>
    <message>
        <source>Hours in order of their intensity</source>
        <translation>強度順に並べた時間</translation>
    </message>
    <message>
        <source>started now</source>
        <translation>今開始</translation>
    </message>
    <message>
        <source>best start</source>
        <translation>最良の開始</translation>
    </message>
    <message>
        <source>Zones count by their own method: production or consumption, measured or forecast. See the source of each before moving a job.</source>
        <translation>区域ごとに方法が異なります：生産か消費か、実測か予測か。ジョブを移す前に各出典を見てください。</translation>
    </message>
    <message>
        <source>Only traces that reach over the same days can take the job.</source>
        <translation>同じ日々にわたるトレースだけがジョブを受けられます。</translation>
    </message>
    <message>
        <source>Carbon of the job at its best</source>
        <translation>最良の場合のジョブの炭素</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素</translation>
    </message>
    <message>
        <source>Start, or why not</source>
        <translation>開始、またはできない理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No trace can take the job</source>
        <translation>ジョブを受けられるトレースがありません</translation>
    </message>
    <message>
        <source>No trace reaches over the days from now to the deadline.</source>
        <translation>今から期限までの日々にわたるトレースがありません。</translation>
    </message>
    <message>
        <source>Cleanest is %1, from %2 UTC: %3</source>
        <extracomment>%1 is a trace, %2 a moment, %3 an amount of carbon</extracomment>
        <translation>最もクリーンなのは %1、%2 UTC から：%3</translation>
    </message>
    <message>
        <source>What errors of a forecast cost</source>
        <translation>予測誤差の代償</translation>
    </message>
    <message>
        <source>A forecast that errs by %1 costs %2 of the %3 that can be saved</source>
        <extracomment>%1 is a share, %2 and %3 amounts of carbon</extracomment>
        <translation>誤差 %1 の予測では、削減できる %3 のうち %2 を失います</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean over %n drawn forecast(s) whose hours err independently.</source>
        <translation>
            <numerusform>各点は、時間ごとに独立に誤る %n 個の予測の平均です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the forecast, % of the mean intensity</source>
        <translation>予測の誤差（平均強度に対する %）</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>可能な最良</translation>
    </message>
    <message>
        <source>Error of the forecast</source>
        <translation>予測の誤差</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>可能な最良</translation>
    </message>
    <message>
        <source>Started now</source>
        <translation>今開始</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Start, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Mean intensity</source>
        <translation>平均強度</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>削減</translation>
    </message>
    <message>
        <source>As the bar stands</source>
        <translation>バーの位置</translation>
    </message>
    <message>
        <source>Best start</source>
        <translation>最良の開始</translation>
    </message>
    <message>
        <source>Best with pauses</source>
        <translation>中断ありの最良</translation>
    </message>
    <message>
        <source>No start before the deadline is better than now: %1</source>
        <translation>期限までに今より良い開始はありません：%1</translation>
    </message>
    <message>
        <source>Starting on %1 UTC instead of now saves %2: %3 instead of %4</source>
        <extracomment>%1 is a moment, %2 a share, %3 and %4 amounts of carbon</extracomment>
        <translation>今ではなく %1 UTC に始めると %2 減ります：%4 が %3 に</translation>
    </message>
    <message>
        <source>%1 is as clean at any hour: %2</source>
        <extracomment>%1 is a trace, %2 a carbon intensity</extracomment>
        <translation>%1 はどの時刻でも同じくクリーン：%2</translation>
    </message>
    <message>
        <source>Equally clean are %1: %2</source>
        <extracomment>%1 are traces, %2 an amount of carbon</extracomment>
        <translation>%1 は同じくクリーン：%2</translation>
    </message>
    <message>
        <source>Planned on its published forecast the job emits %1: %2 of the %3 that can be saved are lost</source>
        <extracomment>%1, %2 and %3 are amounts of carbon</extracomment>
        <translation>公表された予測で計画すると、ジョブの排出は %1：削減できる %3 のうち %2 を失います</translation>
    </message>
    <message>
        <source>This trace holds no published forecast of these hours.</source>
        <translation>このトレースには、この時間帯の公表された予測がありません。</translation>
    </message>
    <message>
        <source>on the published forecast</source>
        <translation>公表された予測で</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公表どおり</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>テキストがUTF-8ではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The text is nested deeper than 64 levels. Flatten it.</source>
        <translation>テキストの入れ子が64段を超えています。浅くしてください。</translation>
    </message>
    <message>
        <source>A value is missing or is no JSON. Write a text, number, list or object.</source>
        <translation>値がないか、JSONではありません。文字列、数値、リスト、オブジェクトのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here. Add it.</source>
        <translation>ここにコンマか閉じ括弧がありません。追加してください。</translation>
    </message>
    <message>
        <source>A key in quotes is missing here. Add it.</source>
        <translation>ここに引用符で囲んだキーがありません。追加してください。</translation>
    </message>
    <message>
        <source>A colon is missing after the key. Add it.</source>
        <translation>キーの後にコロンがありません。追加してください。</translation>
    </message>
    <message>
        <source>A text does not end, or has a line break or a bad escape in it. Close or escape it.</source>
        <translation>文字列が終わっていないか、改行または不正なエスケープが含まれています。閉じるか、エスケープしてください。</translation>
    </message>
    <message>
        <source>This is no finite number in JSON form, such as 429 or 3.1e23.</source>
        <translation>JSON形式の有限の数値（429、3.1e23など）ではありません。</translation>
    </message>
    <message>
        <source>Something follows after the end. Remove what is there.</source>
        <translation>末尾の後に余分な内容があります。削除してください。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Which saves most: model, machine, mechanization or map? Let everybody guess before you open the page 4Ms.</source>
        <translation>最も削減効果が大きいのは、モデル、マシン、メカニゼーション、マップのどれでしょうか？4Mのページを開く前に、全員に予想してもらいましょう。</translation>
    </message>
    <message>
        <source>The same run on eight grids: how many times more does the dirtiest emit than the cleanest?</source>
        <translation>8つの電力系統での同じ学習。最も排出の多い系統は、最も少ない系統の何倍を排出するでしょうか？</translation>
    </message>
    <message>
        <source>How many fine-tunes does one training from scratch weigh as much as?</source>
        <translation>ゼロからの学習1回は、ファインチューニング何回分に相当するでしょうか？</translation>
    </message>
</context>
<context>
    <name>LevelTable</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Energy of a request, Wh</source>
        <translation>リクエストのエネルギー（Wh）</translation>
    </message>
    <message>
        <source>Time of a request, s</source>
        <translation>リクエストの時間（s）</translation>
    </message>
    <message>
        <source>Preferred, %</source>
        <translation>好まれる割合（%）</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>Days of training</source>
        <translation>学習の日数</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>施設エネルギー</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>no quantity is named so; there are: %1</source>
        <translation>その名前の量はありません。使えるもの：%1</translation>
    </message>
    <message>
        <source>%1 is needed to compute training from its compute: give it, or set training.basis to device-hours or energy</source>
        <translation>計算量から学習を計算するには%1が必要です。指定するか、training.basisをdevice-hoursまたはenergyにしてください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.achieved_tflops, or what the published fit needs (machine.memory_gb and the parameters)</source>
        <translation>%1がありません。これかmachine.achieved_tflops、または公表された近似式に必要な値（machine.memory_gbとパラメータ数）を指定してください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.achieved_tflops, or name an accelerator that has it for this precision</source>
        <translation>%1がありません。これかmachine.achieved_tflopsを指定するか、この数値精度の値を持つアクセラレータを選んでください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.tdp_w, or name an accelerator of the catalogue</source>
        <translation>%1がありません。これかmachine.tdp_wを指定するか、カタログのアクセラレータを選んでください</translation>
    </message>
    <message>
        <source>%1 is missing: give it</source>
        <translation>%1がありません。指定してください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name a map.region</source>
        <translation>%1がありません。指定するか、map.regionを選んでください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or what it can be computed from (parameters, tokens and the rate of the machine)</source>
        <translation>%1がありません。これか、計算に必要な値（パラメータ数、トークン数、マシンの性能）を指定してください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name an accelerator</source>
        <translation>%1がありません。指定するか、アクセラレータを選んでください</translation>
    </message>
    <message>
        <source>this method takes a measured energy: set %1 to energy</source>
        <translation>この手法は実測エネルギーを使います。%1をenergyにしてください</translation>
    </message>
    <message>
        <source>the catalogue has no entry %1</source>
        <translation>カタログに項目%1がありません</translation>
    </message>
    <message>
        <source>the catalogue has no entry %1; did you mean %2?</source>
        <translation>カタログに項目%1がありません。%2のことですか？</translation>
    </message>
    <message>
        <source>%1 is no field; &quot;describe&quot; lists them</source>
        <translation>フィールド%1はありません。&quot;describe&quot;で一覧を表示できます</translation>
    </message>
    <message>
        <source>%1 is no field; did you mean %2?</source>
        <translation>フィールド%1はありません。%2のことですか？</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study: write ID.KEY=VALUE</source>
        <translation>%1はこのスタディのシナリオではありません。ID.KEY=VALUEの形で書いてください</translation>
    </message>
    <message>
        <source>more than %1 values: split the file</source>
        <translation>値が%1個を超えています。ファイルを分割してください</translation>
    </message>
    <message>
        <source>the key %1 is given twice: remove one</source>
        <translation>キー%1が重複しています。どちらかを削除してください</translation>
    </message>
    <message>
        <source>the text is larger than %1 bytes: split it</source>
        <translation>テキストが%1バイトを超えています。分割してください</translation>
    </message>
    <message>
        <source>null is no value: give one or remove the key</source>
        <translation>nullは値ではありません。値を指定するか、キーを削除してください</translation>
    </message>
    <message>
        <source>this must be a JSON %1; it is a JSON %2</source>
        <translation>ここはJSONの%1でなければなりませんが、JSONの%2です</translation>
    </message>
    <message>
        <source>there are no study files of version %1: write %2</source>
        <translation>スタディファイルのバージョン%1はありません。%2と書いてください</translation>
    </message>
    <message>
        <source>this is no result file: the key %1 is missing</source>
        <translation>結果ファイルではありません。キー%1がありません</translation>
    </message>
    <message>
        <source>this is a file of the format %1; a result has %2</source>
        <translation>形式%1のファイルです。結果ファイルの形式は%2です</translation>
    </message>
    <message>
        <source>the file has version %1, this program reads up to %2: update the program</source>
        <translation>ファイルのバージョンは%1ですが、このプログラムが読めるのは%2までです。プログラムを更新してください</translation>
    </message>
    <message>
        <source>the result is too large for a number: look for a value near 0 that something is divided by</source>
        <translation>結果が大きすぎて数値で表せません。除数に0に近い値がないか確認してください</translation>
    </message>
    <message>
        <source>an uncertain value has value, low, high and shape; %1 is missing</source>
        <translation>不確かな値にはvalue、low、high、shapeが必要ですが、%1がありません</translation>
    </message>
    <message>
        <source>%1 is no shape: write normal, lognormal, uniform or triangular</source>
        <translation>%1という分布形はありません。normal、lognormal、uniform、triangularのいずれかを書いてください</translation>
    </message>
    <message>
        <source>%1 is not known here: it is kept and has no effect</source>
        <translation>%1は未知の項目です。保持されますが、効果はありません</translation>
    </message>
    <message>
        <source>%1 is not known here: it is kept and has no effect; did you mean %2?</source>
        <translation>%1は未知の項目です。保持されますが、効果はありません。%2のことですか？</translation>
    </message>
    <message>
        <source>%1 more keys are not known</source>
        <translation>他に未知のキーが%1個あります</translation>
    </message>
    <message>
        <source>a scenario needs an id: add &quot;id&quot;</source>
        <translation>シナリオにはidが必要です。&quot;id&quot;を追加してください</translation>
    </message>
    <message>
        <source>a scenario alone has no based_on: give all of its fields</source>
        <translation>単独のシナリオではbased_onを使えません。すべてのフィールドを指定してください</translation>
    </message>
    <message>
        <source>%1 is none of the choices: %2</source>
        <translation>%1は選択肢にありません：%2</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to 18446744073709551615</source>
        <translation>シードは0から18446744073709551615までの整数です</translation>
    </message>
    <message>
        <source>the key %1 is missing: add it</source>
        <translation>キー%1がありません。追加してください</translation>
    </message>
    <message>
        <source>this is no study file, which has &quot;format&quot;: &quot;%1&quot; and &quot;version&quot;: %2; %3 is missing</source>
        <translation>スタディファイルではありません。スタディには&quot;format&quot;: &quot;%1&quot;と&quot;version&quot;: %2が必要ですが、%3がありません</translation>
    </message>
    <message>
        <source>this is a file of the format %1; a study has %2</source>
        <translation>形式%1のファイルです。スタディの形式は%2です</translation>
    </message>
    <message>
        <source>a version is a whole number; write %1</source>
        <translation>バージョンは整数です。%1と書いてください</translation>
    </message>
    <message>
        <source>above %1 and at most %2 %3</source>
        <translation>%1より大きく%2 %3以下</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>%1より大きく%2以下</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>%1以上%2 %3以下</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1以上%2以下</translation>
    </message>
    <message>
        <source>%1 and %2 say the same thing: remove one</source>
        <translation>%1と%2は同じことを表します。どちらかを削除してください</translation>
    </message>
    <message>
        <source>%1 divides what is inherited: name a scenario in based_on or remove the factor</source>
        <translation>%1は継承した値を割ります。based_onでシナリオを指定するか、係数を削除してください</translation>
    </message>
    <message>
        <source>a scenario needs an id</source>
        <translation>シナリオにはidが必要です</translation>
    </message>
    <message>
        <source>two scenarios have the id %1: rename one</source>
        <translation>id %1のシナリオが2つあります。どちらかの名前を変えてください</translation>
    </message>
    <message>
        <source>based_on names %1, which is no scenario of this study</source>
        <translation>based_onの%1は、このスタディのシナリオではありません</translation>
    </message>
    <message>
        <source>based_on leads in a circle: let one of the scenarios stand alone</source>
        <translation>based_onが循環しています。いずれかのシナリオを独立させてください</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study</source>
        <translation>%1はこのスタディのシナリオではありません</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1は有限の数値でなければなりません</translation>
    </message>
    <message>
        <source>low must not be above high: swap %1 and %2</source>
        <translation>lowはhigh以下でなければなりません。%1と%2を入れ替えてください</translation>
    </message>
    <message>
        <source>a lognormal value lies above 0: raise low (%1) or take another shape</source>
        <translation>対数正規分布の値は0より大きくなければなりません。low（%1）を上げるか、別の分布形を選んでください</translation>
    </message>
    <message>
        <source>the value of a triangular shape is its peak: it must lie between low and high</source>
        <translation>三角分布の値は最頻値です。lowとhighの間でなければなりません</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1には数値を指定します</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1にはtrueかfalseを指定します</translation>
    </message>
    <message>
        <source>%1 takes a text</source>
        <translation>%1には文字列を指定します</translation>
    </message>
    <message>
        <source>%1 is not a number for %2: write 429, 390 to 470 or 429 ± 10 %</source>
        <translation>%1は%2の数値として読めません。「429」「390 to 470」「429 ± 10 %」のように書いてください</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes: shorten it</source>
        <translation>行が%1バイトを超えています。短くしてください</translation>
    </message>
    <message>
        <source>the program&apos;s data are not found: install them, or name their folder here</source>
        <translation>プログラムのデータが見つかりません。インストールするか、フォルダーをここで指定してください</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is no method; there are: %2</source>
        <translation>手法%1はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study; there are: %2</source>
        <translation>%1はこのスタディのシナリオではありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, which is no study</source>
        <translation>%1 MiBを超えているため、スタディではありません</translation>
    </message>
    <message>
        <source>cannot be written, the old file is untouched: %1</source>
        <translation>書き込めません。元のファイルはそのままです：%1</translation>
    </message>
    <message>
        <source>%1 is neither in the catalogue nor a number</source>
        <translation>%1はカタログの項目でも数値でもありません</translation>
    </message>
    <message>
        <source>the factors of %1 divide what it inherits from %2: remove the factors first</source>
        <translation>%1の係数は%2から継承した値を割ります。先に係数を削除してください</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3 %5; it is %4</source>
        <translation>%1は%2より大きく%3 %5以下でなければなりません（現在は%4）</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3; it is %4</source>
        <translation>%1は%2より大きく%3以下でなければなりません（現在は%4）</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3 %5; it is %4</source>
        <translation>%1は%2以上%3 %5以下でなければなりません（現在は%4）</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; it is %4</source>
        <translation>%1は%2以上%3以下でなければなりません（現在は%4）</translation>
    </message>
    <message>
        <source>the folder with the catalogue is not there</source>
        <translation>カタログのフォルダーがありません</translation>
    </message>
    <message>
        <source>must end in .csv or .json</source>
        <translation>拡張子は .csv か .json でなければなりません</translation>
    </message>
    <message>
        <source>a measured run needs hours and devices</source>
        <translation>実測の実行には時間とデバイス数が必要です</translation>
    </message>
    <message>
        <source>name at least one measured run</source>
        <translation>実測の実行を1つ以上指定してください</translation>
    </message>
    <message>
        <source>the work of the measured run is not known</source>
        <translation>実測の実行の計算量が不明です</translation>
    </message>
    <message>
        <source>the measured run would be faster than the peak of its devices: check FLOP, hours, devices and peak</source>
        <translation>実測の実行がデバイスのピーク性能を超えています。FLOP、時間、デバイス数、ピーク性能を確認してください</translation>
    </message>
    <message>
        <source>this run was not measured: set %1 to energy or device-hours</source>
        <translation>この実行は実測ではありません。%1をenergyまたはdevice-hoursに設定してください</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be varied as one: estimate again for each of its values</source>
        <translation>%1 は数値ではないため数値として変化させられません：値ごとに推定し直してください</translation>
    </message>
    <message>
        <source>this method estimates one scenario at a time</source>
        <translation>この手法は一度に1つのシナリオだけを推定します</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name an accelerator of the catalogue</source>
        <translation>%1 がありません。入力するか、カタログのアクセラレータを指定してください</translation>
    </message>
    <message>
        <source>%1 is missing: the cache of keys and values needs the shape; give it, or set inference.context_growth to none</source>
        <translation>%1 がありません。キーとバリューのキャッシュには形状が必要です。入力するか、inference.context_growth を none にしてください</translation>
    </message>
    <message>
        <source>%1 is missing: name a model whose serving energy was measured, such as llama-3.1-70b</source>
        <translation>%1 がありません。サービングエネルギーが実測されたモデル（例：llama-3.1-70b）を指定してください</translation>
    </message>
    <message>
        <source>a batch of %1 is outside the measured table, which goes from %2 to %3: give one inside</source>
        <translation>バッチ %1 は実測表の範囲（%2〜%3）の外です。範囲内の値を入力してください</translation>
    </message>
    <message>
        <source>a fit needs at least three measured points</source>
        <translation>当てはめには3つ以上の実測点が必要です</translation>
    </message>
    <message>
        <source>above the planned number of devices a fit needs runs on two numbers of devices</source>
        <translation>計画したデバイス数より多い側の当てはめには、2通りのデバイス数での実行が必要です</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or set model.attention_flop to false</source>
        <translation>%1がありません。入力するか、model.attention_flopをfalseにしてください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or let the published fit plan it (machine.efficiency_model = llmcarbon)</source>
        <translation>%1がありません。入力するか、公表された近似式に計画させてください（machine.efficiency_model = llmcarbon）</translation>
    </message>
    <message>
        <source>there is nothing to divide by: give %1</source>
        <translation>割る量がありません。%1 を入力してください</translation>
    </message>
    <message>
        <source>there is nothing to divide by: the FLOP of %1 are unknown</source>
        <translation>割る量がありません。%1 の FLOP が不明です</translation>
    </message>
    <message>
        <source>there is no such functional unit; there are: %1</source>
        <translation>そのような機能単位はありません。使えるもの：%1</translation>
    </message>
    <message>
        <source>no requests are served: give some</source>
        <translation>リクエストがありません。入力してください</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or set embodied.boundary to as-given</source>
        <translation>%1がありません。入力するか、embodied.boundaryをas-givenにしてください</translation>
    </message>
    <message>
        <source>%1 is no DEVICES:EFFICIENCY: write devices and an efficiency above 0 and at most 1, as in 2048:0.31</source>
        <translation>%1はDEVICES:EFFICIENCYではありません。デバイス数と、0より大きく1以下の効率を2048:0.31のように書いてください</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダを作れません</translation>
    </message>
    <message>
        <source>the target must be a finite number</source>
        <translation>目標は有限の数でなければなりません</translation>
    </message>
    <message>
        <source>the range goes from its lower end to its higher one; it is %1 to %2</source>
        <translation>範囲は下端から上端へ指定します。現在は %1 から %2 です</translation>
    </message>
    <message>
        <source>a sweep takes one or two fields</source>
        <translation>スイープには 1 つか 2 つの項目が必要です</translation>
    </message>
    <message>
        <source>a sweep has 1 to %1 points; these are %2</source>
        <translation>スイープの点は 1～%1 個です。ここでは %2 個あります</translation>
    </message>
    <message>
        <source>the two fields of a sweep must not say the same</source>
        <translation>スイープの 2 つの項目が同じことを表してはいけません</translation>
    </message>
    <message>
        <source>write KEY=START:STOP:N, with :log behind it for equal ratios, or KEY=a,b,c</source>
        <translation>KEY=START:STOP:N（等比にするには後ろに :log）または KEY=a,b,c と書いてください</translation>
    </message>
    <message>
        <source>equal ratios need both ends above 0: %1 and %2</source>
        <translation>等比の間隔には両端が 0 より大きい必要があります：%1 と %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 は数ではありません</translation>
    </message>
    <message>
        <source>%1 is no range: write LOW:HIGH</source>
        <translation>%1 は範囲ではありません。LOW:HIGH と書いてください</translation>
    </message>
    <message>
        <source>%1 is no total, so it has no phases to choose</source>
        <translation>%1 は合計ではないため、選べるフェーズがありません</translation>
    </message>
    <message>
        <source>no column of times and one of carbon intensity were found: name them datetime_utc and ci_direct or ci_lca, in g/kWh</source>
        <translation>時刻の列と炭素強度の列が見つかりません。datetime_utc と ci_direct または ci_lca（g/kWh）と名付けてください</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 headings: complete the line or remove it</source>
        <translation>%2個の見出しに対してセルが%1個です。行を補うか削除してください</translation>
    </message>
    <message>
        <source>“%1” under “%2” is no number: correct it, or leave the cell empty where the value is missing</source>
        <translation>「%2」の「%1」は数値ではありません。修正するか、値がない場合はセルを空にしてください</translation>
    </message>
    <message>
        <source>“%1” is no time: write it like 2024-03-31T05:00:00Z</source>
        <translation>「%1」は時刻ではありません。2024-03-31T05:00:00Z のように書いてください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file has several areas, choose one: %1</source>
        <translation>ファイルに複数の区域があります。1つ選んでください：%1</translation>
    </message>
    <message>
        <source>the file has no area %1, choose another: %2</source>
        <translation>ファイルに区域%1はありません。別のものを選んでください：%2</translation>
    </message>
    <message>
        <source>the two traces do not touch</source>
        <translation>2つのトレースがつながっていません</translation>
    </message>
    <message>
        <source>the file has no values with factors “%1”</source>
        <translation>ファイルに係数「%1」の値がありません</translation>
    </message>
    <message>
        <source>no emission factor is known for “%1”: remove the column or name the type as ENTSO-E does</source>
        <translation>「%1」の排出係数は不明です。列を削除するか、ENTSO-Eと同じ種別名にしてください</translation>
    </message>
    <message>
        <source>“%1” is missing here or is of another type: get the file from its provider again</source>
        <translation>ここに「%1」がないか、型が異なります。提供元からファイルを取得し直してください</translation>
    </message>
    <message>
        <source>health damage is no carbon intensity: ask WattTime for co2_moer or co2_aoer</source>
        <translation>健康被害は炭素強度ではありません。WattTimeに co2_moer または co2_aoer を要求してください</translation>
    </message>
    <message>
        <source>the layout is none of those that are known: Electricity Maps, Energi Data Service, GB Carbon Intensity, WattTime</source>
        <translation>既知の形式（Electricity Maps、Energi Data Service、GB Carbon Intensity、WattTime）のいずれでもありません</translation>
    </message>
    <message>
        <source>the stamps reach from %1 to %2, too far for their step: look for a wrong year</source>
        <translation>タイムスタンプが%1から%2に及び、刻みに対して長すぎます。年の誤りを確認してください</translation>
    </message>
    <message>
        <source>there are no rows with a time and a value</source>
        <translation>時刻と値を持つ行がありません</translation>
    </message>
    <message>
        <source>all servers together leave %1 units of work undone: add servers or time</source>
        <translation>全サーバーを使っても%1単位の作業が残ります。サーバーか時間を増やしてください</translation>
    </message>
    <message>
        <source>the window has too many slots for a job with an energy of restart: take a shorter window or hourly values</source>
        <translation>再開エネルギーのあるジョブには時間枠が多すぎます。期間を短くするか1時間値を使ってください</translation>
    </message>
    <message>
        <source>a job of %1 h does not fit between release and deadline, which are %2 h apart: move one of them, or shorten the job</source>
        <translation>%1時間のジョブは、%2時間しか離れていない開始可能時刻と期限の間に収まりません。いずれかを動かすか、ジョブを短くしてください</translation>
    </message>
    <message>
        <source>the window leaves the trace, which goes from %1 to %2: move release and deadline, or take another trace</source>
        <translation>期間がトレースの範囲（%1～%2）を外れています。開始可能時刻と期限を動かすか、別のトレースを使ってください</translation>
    </message>
    <message>
        <source>the trace lacks %1 values between release and deadline, the first at %2; gaps above 2 h are not filled: move the window or take another trace</source>
        <translation>開始可能時刻と期限の間に%1個の値が欠けています（最初は%2）。2時間を超える欠落は補完されません。期間を動かすか別のトレースを使ってください</translation>
    </message>
    <message>
        <source>is neither a file nor a zone with an hourly trace; there are %1</source>
        <translation>ファイルでも、1時間値トレースのある区域でもありません。あるのは%1です</translation>
    </message>
    <message>
        <source>some draws are too large for a number: narrow the ranges or take another shape</source>
        <translation>一部の抽出結果が大きすぎて数値にできません：範囲を狭めるか、別の分布形を選んでください</translation>
    </message>
    <message>
        <source>the number of draws must be between %1 and %2</source>
        <translation>抽出回数は %1 から %2 の間でなければなりません</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>needs at least one level</source>
        <translation>水準が少なくとも1つ必要です</translation>
    </message>
    <message>
        <source>infeasible: no mix reaches a quality of %1, the best reachable is %2: lower the floor</source>
        <translation>実行不可能：品質%1に達する配分はなく、到達できる最良は%2です。下限を下げてください</translation>
    </message>
    <message>
        <source>infeasible: no mix meets the quality floor and all further limits: relax one of them</source>
        <translation>実行不可能：品質の下限と他の制限をすべて満たす配分がありません。いずれかを緩めてください</translation>
    </message>
    <message>
        <source>a simulated month needs sets of requests, and a mix and an intensity for every hour: choose a month without gaps</source>
        <translation>月のシミュレーションには、リクエスト集合と、各時間の配分と炭素強度が必要です。欠落のない月を選んでください</translation>
    </message>
    <message>
        <source>the entry has no %1</source>
        <translation>この項目には %1 がありません</translation>
    </message>
    <message>
        <source>an intensity of 0 g/kWh is no figure to choose by: name the region in a scenario to use it</source>
        <translation>0 g/kWh の排出係数は選択の根拠になりません。使うにはシナリオで地域を指定してください</translation>
    </message>
    <message>
        <source>a limit is a number of at least 0</source>
        <translation>上限は 0 以上の数でなければなりません</translation>
    </message>
    <message>
        <source>a limit on cost needs prices: give machine.usd_per_device_hour or map.usd_per_kwh</source>
        <translation>費用の上限には価格が必要です。machine.usd_per_device_hour か map.usd_per_kwh を指定してください</translation>
    </message>
    <message>
        <source>the catalogue has nothing to choose from</source>
        <translation>カタログに選べる項目がありません</translation>
    </message>
    <message>
        <source>say what is to be chosen: machine, datacenter or region</source>
        <translation>何を選ぶかを指定してください：machine、datacenter、region</translation>
    </message>
    <message>
        <source>the values must move by more than 0 %</source>
        <translation>値は 0 % より大きく動かす必要があります</translation>
    </message>
    <message>
        <source>%1 cannot be chosen; there are: machine, datacenter, region</source>
        <translation>%1 は選べません。選べるもの：machine、datacenter、region</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to 100,000</source>
        <translation>%1 は 0～100,000 の整数ではありません</translation>
    </message>
    <message>
        <source>only the method fourfold has tiers</source>
        <translation>推論の階層があるのは fourfold 手法だけです</translation>
    </message>
    <message>
        <source>must be a number of at least 0</source>
        <translation>0以上の数値でなければなりません</translation>
    </message>
    <message>
        <source>needs a number for each of the %1 levels</source>
        <translation>%1個の水準それぞれに数値が必要です</translation>
    </message>
    <message>
        <source>needs at least one judged prompt</source>
        <translation>判定されたプロンプトが少なくとも1つ必要です</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>「%1」でなければなりません</translation>
    </message>
    <message>
        <source>all shares are 0: give how often sets are asked for</source>
        <translation>すべての割合が0です。各集合の頻度を指定してください</translation>
    </message>
    <message>
        <source>for %1 billion parameters the fit plans no devices: take the method fourfold, which keeps to its range</source>
        <translation>%1十億パラメータでは近似式からデバイス数が得られません。範囲を守る手法 fourfold を使ってください</translation>
    </message>
    <message>
        <source>the runs lie too far from the planned number of devices for a fit: leave those out</source>
        <translation>これらの実行は計画デバイス数から離れすぎていて当てはめられません。除いてください</translation>
    </message>
    <message>
        <source>%1 billion parameters lie so far outside the fit (%2 to %3 billion) that it gives no rate: give machine.efficiency, or take the method fourfold, which keeps to the range</source>
        <translation>%1十億パラメータは近似式の範囲（%2～%3十億）から大きく外れ、速度が得られません。machine.efficiency を指定するか、範囲を守る手法 fourfold を使ってください</translation>
    </message>
    <message>
        <source>%1 is no field</source>
        <translation>%1 はフィールドではありません</translation>
    </message>
    <message>
        <source>%1 is no number, so it has no slider</source>
        <translation>%1 は数値ではないため、スライダーがありません</translation>
    </message>
    <message>
        <source>%1 has two sliders: remove one</source>
        <translation>%1 のスライダーが 2 つあります。1 つを削除してください</translation>
    </message>
    <message>
        <source>the slider of %1 ends at values that the field does not take</source>
        <translation>%1 のスライダーの端が、フィールドの取りうる値ではありません</translation>
    </message>
    <message>
        <source>the slider of %1 needs a lower end below its upper one, and above 0 where it is logarithmic</source>
        <translation>%1 のスライダーの下端は上端より小さく、対数の場合は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>the files of hourly values cannot be read here</source>
        <translation>1時間値のファイルはここでは読めません</translation>
    </message>
    <message>
        <source>is neither a trace of the catalogue nor a file</source>
        <translation>カタログのトレースでもファイルでもありません</translation>
    </message>
    <message>
        <source>is neither a trace of the catalogue nor a file; did you mean %1?</source>
        <translation>カタログのトレースでもファイルでもありません。%1のことですか？</translation>
    </message>
    <message>
        <source>%1 lies outside the hourly trace, which goes from %2 to %3: start inside it, or take the trace of another year</source>
        <translation>%1は1時間値トレースの範囲（%2～%3）の外です。範囲の中で始めるか、別の年のトレースを使ってください</translation>
    </message>
    <message>
        <source>the hourly trace has no value at %1, and the gap is too long to fill: start at another hour</source>
        <translation>1時間値トレースには%1の値がなく、欠落が長くて補完できません。別の時刻に始めてください</translation>
    </message>
    <message>
        <source>%1 is missing: the hourly trace needs to know how long training runs; give it, or remove map.start_utc to use the mean of the trace</source>
        <translation>%1がありません。1時間値トレースには学習の長さが必要です。与えるか、map.start_utcを消してトレースの平均を使ってください</translation>
    </message>
    <message>
        <source>this method takes one intensity for all hours: remove map.start_utc and training.energy_log to use the mean of the trace, or take the method fourfold</source>
        <translation>この手法は全時間に1つの炭素強度を使います。map.start_utcとtraining.energy_logを消してトレースの平均を使うか、手法fourfoldを使ってください</translation>
    </message>
    <message>
        <source>an energy log has a column of times and one whose heading names kWh, Wh or MWh: name one of each so</source>
        <translation>エネルギー記録には時刻の列と、見出しにkWh、Wh、MWhのいずれかを含む列が要ります。それぞれ1つそのように名付けてください</translation>
    </message>
    <message>
        <source>the stamp stands twice in the energy log: add the two energies, or remove one</source>
        <translation>このタイムスタンプがエネルギー記録に2回あります。2つのエネルギーを足すか、1つを消してください</translation>
    </message>
    <message>
        <source>%1 is no date and time: write one such as 2024-03-31T05:00Z</source>
        <translation>%1は日付と時刻ではありません。2024-03-31T05:00Zのように書いてください</translation>
    </message>
    <message>
        <source>the column %1 is missing: a log of requests has level, energy_wh, time_s and preferred</source>
        <translation>列 %1 がありません：リクエストのログには level、energy_wh、time_s、preferred が必要です</translation>
    </message>
    <message>
        <source>every set needs requests of the same levels</source>
        <translation>どの集合にも同じレベルのリクエストが必要です</translation>
    </message>
    <message>
        <source>the log has no requests</source>
        <translation>ログにリクエストがありません</translation>
    </message>
    <message>
        <source>must be a share from 0 to 1</source>
        <translation>0 から 1 の割合でなければなりません</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>0 より大きい数でなければなりません</translation>
    </message>
    <message>
        <source>the stretch must begin with an hour of the trace and end inside it; the trace goes from %1 to %2</source>
        <translation>期間はトレースの正時に始まり、その中で終わる必要があります。トレースの範囲は%1～%2です</translation>
    </message>
    <message>
        <source>no whole slot of the trace lies between release and deadline: move one of them</source>
        <translation>開始可能時刻と期限の間にトレースの完全な枠がありません。どちらかを動かしてください</translation>
    </message>
    <message>
        <source>a budget is a number above 0</source>
        <translation>予算は 0 より大きい数です</translation>
    </message>
    <message>
        <source>the days leave the trace, which goes from %1 to %2: choose another start or fewer days</source>
        <translation>日数が %1 から %2 までのトレースを外れます：開始を変えるか日数を減らしてください</translation>
    </message>
    <message>
        <source>the entry names no file of hourly values: give it one as &quot;file&quot;</source>
        <translation>この項目は1時間値のファイルを示していません。&quot;file&quot;で与えてください</translation>
    </message>
    <message>
        <source>%1 points are too many to be shown: take at most %2</source>
        <translation>%1 点は多すぎて表示できません。最大 %2 点にしてください</translation>
    </message>
    <message>
        <source>the study has no scenarios yet</source>
        <translation>このスタディにはまだシナリオがありません</translation>
    </message>
    <message>
        <source>the file has no forecast beside its values</source>
        <translation>このファイルには値と並ぶ予測がありません</translation>
    </message>
    <message>
        <source>the file was not read to its end: choose it again, or another trace</source>
        <translation>ファイルを最後まで読みませんでした：もう一度選ぶか、別のトレースを選んでください</translation>
    </message>
    <message>
        <source>an energy log has hours of its own: remove %1 to try later starts</source>
        <translation>エネルギーログには固有の時刻があります。より遅い開始を試すには %1 を削除してください</translation>
    </message>
    <message>
        <source>%1 is missing: later starts are counted from it</source>
        <translation>%1 がありません。より遅い開始はそこから数えます</translation>
    </message>
    <message>
        <source>%1 is missing: later starts differ only by hourly values; name a trace, or let the region be chosen</source>
        <translation>%1 がありません。より遅い開始の違いは1時間値だけで決まります。トレースを指定するか、地域を選択対象にしてください</translation>
    </message>
    <message>
        <source>the latest start must lie 0 to 8,784 hours after that of the scenario</source>
        <translation>最も遅い開始は、シナリオの開始の 0～8,784 時間後でなければなりません</translation>
    </message>
    <message>
        <source>there is no value to seek around: say between which two it is sought</source>
        <translation>中心にして探す値がありません。どの二つの値の間で探すかを指定してください</translation>
    </message>
    <message>
        <source>the result is too large for a number where this one moves: move the values by less</source>
        <translation>この値を動かすと結果が数値で表せないほど大きくなります。値の動きを小さくしてください</translation>
    </message>
    <message>
        <source>name what is chosen: machine, datacenter, region</source>
        <translation>何を選ぶかを指定してください：machine、datacenter、region</translation>
    </message>
    <message>
        <source>must be a number of at least %1</source>
        <translation>%1 以上の数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>%1 から %2 までの数値でなければなりません</translation>
    </message>
    <message>
        <source>must not lie above k_max, which is %1</source>
        <translation>k_max（%1）より大きくてはなりません</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 headings: write numbers with a decimal point, or put semicolons between the cells, or quotes around one with a comma</source>
        <translation>見出し %2 個に対してセルが %1 個あります。小数点で数値を書くか、セルをセミコロンで区切るか、カンマを含むセルを引用符で囲んでください</translation>
    </message>
    <message>
        <source>“%1” under “%2” is below 0: give what was used, not a meter that runs back</source>
        <translation>「%2」の下の「%1」は 0 未満です。逆に進むメーターの値ではなく、使用量を記入してください</translation>
    </message>
    <message>
        <source>“%1” under “%2” is no number, and what is missing does not count as 0: write what was used, or 0 where it was nothing</source>
        <translation>「%2」の下の「%1」は数値ではなく、欠けた値は 0 とはみなされません。使用量を、何も使わなかった場合は 0 を記入してください</translation>
    </message>
    <message>
        <source>the file names no areas, so %1 cannot be chosen: leave the area out</source>
        <translation>ファイルに地域の指定がないため、%1 は選べません。地域を指定しないでください</translation>
    </message>
    <message>
        <source>the file was written by a newer version (%1): get a newer program, or export the file as version %2</source>
        <translation>このファイルは新しい版（%1）で書かれています。新しいプログラムを入手するか、版 %2 として書き出してください</translation>
    </message>
    <message>
        <source>“%1” is no unit of carbon intensity that is known: write a mass over an energy, such as g/kWh, kg/MWh or lb/MWh, and convert the values where need be</source>
        <translation>「%1」は既知の炭素強度の単位ではありません。g/kWh、kg/MWh、lb/MWh のように質量÷エネルギーで書き、必要なら値を換算してください</translation>
    </message>
    <message>
        <source>the result is too large for a number: look for a power, an energy, a work or an intensity with digits too many</source>
        <translation>結果が数値として表せる範囲を超えました。電力、電力量、作業量、または強度の桁が多すぎないか確認してください</translation>
    </message>
    <message>
        <source>the forecast is of another kind (%1) than the trace (%2): take a forecast of the same kind of intensity</source>
        <translation>予測の種類（%1）がトレース（%2）と異なります。同じ種類の強度の予測を使ってください</translation>
    </message>
    <message>
        <source>the values are of another kind (%1) than those of the first trace (%2): compare zones by one kind of intensity</source>
        <translation>値の種類（%1）が最初のトレース（%2）と異なります。地域は同じ種類の強度で比較してください</translation>
    </message>
    <message>
        <source>how often the smaller model is preferred to the first level must be a share between 0 and 1</source>
        <translation>小さいモデルが最初のレベルより好まれる頻度は 0 から 1 の間の割合でなければなりません</translation>
    </message>
    <message>
        <source>the moment must lie inside the trace, which goes from %1 to %2</source>
        <translation>時刻はトレースの中になければなりません。トレースは %1 から %2 までです</translation>
    </message>
    <message>
        <source>the trace has no value for %1: choose another hour</source>
        <translation>トレースには %1 の値がありません：別の時刻を選んでください</translation>
    </message>
    <message>
        <source>a smaller model needs its energy, its time and how often it is preferred to the first level: give what is missing</source>
        <translation>小さいモデルには電力量、時間、最初のレベルより好まれる頻度が必要です：足りない値を与えてください</translation>
    </message>
    <message>
        <source>the stamp %1 does not lie on steps of %2 min as most do (such stamps: %3): correct them, or cut the file where its step changes</source>
        <translation>時刻 %1 はほかの多くと違って %2 分の刻みの上にありません（そのような時刻：%3 個）：訂正するか、刻みが変わるところでファイルを切ってください</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Fourfold</source>
        <translation>Fourfold</translation>
    </message>
    <message>
        <source>The general estimate: training, experimentation, inference, storage and embodied carbon.</source>
        <translation>一般的な見積もり：学習、実験、推論、ストレージ、内包炭素。</translation>
    </message>
    <message>
        <source>Patterson et al. 2021</source>
        <translation>Patterson et al. 2021</translation>
    </message>
    <message>
        <source>Device-hours times mean power times PUE times intensity, gross and net; training only.</source>
        <translation>デバイス時間 × 平均電力 × PUE × 炭素強度。総量と正味、学習のみ。</translation>
    </message>
    <message>
        <source>ML CO2 Impact</source>
        <translation>ML CO2 Impact</translation>
    </message>
    <message>
        <source>Rated power times hours times intensity, with the calculator&apos;s own rounding; training only, no PUE.</source>
        <translation>定格電力 × 時間 × 炭素強度。計算ツール独自の丸めを行います。学習のみ、PUEなし。</translation>
    </message>
    <message>
        <source>ML CO2 Impact, exact</source>
        <translation>ML CO2 Impact（丸めなし）</translation>
    </message>
    <message>
        <source>The same without rounding.</source>
        <translation>同じ計算を丸めなしで行います。</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>実測エネルギー</translation>
    </message>
    <message>
        <source>A log&apos;s energy with its own PUE and intensity; training only, without embodied carbon.</source>
        <translation>ログのエネルギーを、そのPUEと炭素強度で計算します。学習のみ、内包炭素なし。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>%1 counts no PUE, %2 multiplies by it.</source>
        <translation>%1はPUEを含めず、%2はPUEを掛けます。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>丸め</translation>
    </message>
    <message>
        <source>%1 does not round, %2 rounds to two decimals on the way.</source>
        <translation>%1は丸めず、%2は途中で小数第2位に丸めます。</translation>
    </message>
    <message>
        <source>Intensity of the grid</source>
        <translation>系統の炭素強度</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>デバイスの電力</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>ITエネルギー</translation>
    </message>
    <message>
        <source>Rate of a device</source>
        <translation>デバイスの性能</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Runs over reuses</source>
        <translation>実行回数 ÷ 再利用回数</translation>
    </message>
    <message>
        <source>%1 takes one run as it was, %2 counts runs and shares them.</source>
        <translation>%1は1回の実行をそのまま使い、%2は実行回数を数えて再利用で分担します。</translation>
    </message>
    <message>
        <source>Share not matched with clean energy</source>
        <translation>クリーン電力と一致しない割合</translation>
    </message>
    <message>
        <source>%1 subtracts no matched clean energy, %2 does.</source>
        <translation>%1は一致したクリーン電力を差し引かず、%2は差し引きます。</translation>
    </message>
    <message>
        <source>Training on top</source>
        <translation>学習の上乗せ</translation>
    </message>
    <message>
        <source>%1 leaves training out, %2 counts it.</source>
        <translation>%1は学習を含めず、%2は含めます。</translation>
    </message>
    <message>
        <source>Experimentation on top</source>
        <translation>実験の上乗せ</translation>
    </message>
    <message>
        <source>%1 leaves experimentation out, %2 counts it.</source>
        <translation>%1は実験を含めず、%2は含めます。</translation>
    </message>
    <message>
        <source>Inference on top</source>
        <translation>推論の上乗せ</translation>
    </message>
    <message>
        <source>%1 leaves inference out, %2 counts it.</source>
        <translation>%1は推論を含めず、%2は含めます。</translation>
    </message>
    <message>
        <source>Storage on top</source>
        <translation>ストレージの上乗せ</translation>
    </message>
    <message>
        <source>%1 leaves storage out, %2 counts it.</source>
        <translation>%1はストレージを含めず、%2は含めます。</translation>
    </message>
    <message>
        <source>Embodied carbon on top</source>
        <translation>内包炭素の上乗せ</translation>
    </message>
    <message>
        <source>%1 leaves embodied carbon out, %2 counts it.</source>
        <translation>%1は内包炭素を含めず、%2は含めます。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 and %2 both count it, in another proportion to the rest.</source>
        <translation>%1と%2はどちらも含めますが、残りに対する割合が異なります。</translation>
    </message>
    <message>
        <source>%1 and %2 take the same and compute it in another way.</source>
        <translation>%1と%2は同じ入力を使いますが、計算方法が異なります。</translation>
    </message>
    <message>
        <source>%1 takes %3, %2 a number of its own.</source>
        <translation>%1は%3を使い、%2は独自の数値を使います。</translation>
    </message>
    <message>
        <source>%1 takes %3, %2 takes %4.</source>
        <translation>%1は%3を使い、%2は%4を使います。</translation>
    </message>
    <message>
        <source>%1 and %2 count no phase in common: only their totals can be laid side by side.</source>
        <translation>%1と%2に共通して含まれるフェーズがないため、合計だけを並べられます。</translation>
    </message>
    <message>
        <source>%1 gives 0: there is no ratio.</source>
        <translation>%1の結果は0のため、比率はありません。</translation>
    </message>
    <message>
        <source>LLMCarbon, as released</source>
        <translation>LLMCarbon（公開版）</translation>
    </message>
    <message>
        <source>The released procedure to the letter, doubtful rules included and named: 6 P D over base parameters, every phase, its own server, net = gross.</source>
        <translation>公開された手順そのまま。疑わしい規則も含め、名前を挙げて示します。基本パラメータによる6 P D、全フェーズ、独自のサーバー、正味＝総量。</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Answers</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推論サービング</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Operational</source>
        <translation>運用時</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>内包</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 emits %2 times less CO₂e than %3</source>
        <translation>%1のCO₂e排出量は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same CO₂e</source>
        <translation>%1と%2のCO₂e排出量は同じです</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>%1 uses %2 times less energy than %3</source>
        <translation>%1のエネルギー使用量は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 use the same energy</source>
        <translation>%1と%2のエネルギー使用量は同じです</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>%1 uses %2 times less water than %3</source>
        <translation>%1の水使用量は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 use the same water</source>
        <translation>%1と%2の水使用量は同じです</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>%1 takes %2 times fewer device-hours than %3</source>
        <translation>%1のデバイス時間は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 take the same device-hours</source>
        <translation>%1と%2のデバイス時間は同じです</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>%1 takes %2 times less time than %3</source>
        <translation>%1の所要時間は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 take the same time</source>
        <translation>%1と%2の所要時間は同じです</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1 costs %2 times less than %3</source>
        <translation>%1の費用は%3の%2分の1です</translation>
    </message>
    <message>
        <source>%1 and %2 cost the same</source>
        <translation>%1と%2の費用は同じです</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>6 FLOP per parameter and token, whatever is trained. In the published validation power, time and intensity of the runs cancel: it tests this rule alone, so that its 8.2 % is no accuracy of prediction.</source>
        <translation>何を学習しても、パラメータとトークンあたり6 FLOP。公表された検証では実行の電力、時間、炭素強度が打ち消し合い、この規則だけを試しています。8.2 %は予測精度ではありません。</translation>
    </message>
    <message>
        <source>The general estimate takes compute that is given, counts what is trained and, if asked to, attention and recomputed work.</source>
        <translation>一般推定は、与えられた計算量を使い、学習する部分を数え、求めに応じてアテンションと再計算も加えます。</translation>
    </message>
    <message>
        <source>A mixture of experts counts the parameters of its dense base model; the published ones (2.3 and 7.41 billion) have no citation and look fitted to the reported compute.</source>
        <translation>混合エキスパート（MoE）は密な基本モデルのパラメータで数えます。公表値（2.3と7.41十億）には引用がなく、報告された計算量に合わせたように見えます。</translation>
    </message>
    <message>
        <source>The general estimate counts the active parameters.</source>
        <translation>一般推定はアクティブパラメータ数で数えます。</translation>
    </message>
    <message>
        <source>The released fit is used outside its range as it is.</source>
        <translation>公開された近似式を範囲外でもそのまま使います。</translation>
    </message>
    <message>
        <source>The general estimate takes the nearer end of the range.</source>
        <translation>一般推定は範囲の近い方の端を使います。</translation>
    </message>
    <message>
        <source>Every memory other than 80 GB counts as a V100, and 23 % is taken off its efficiency: 7.76 / 33.46 is a ratio of speeds, not what is lost.</source>
        <translation>メモリが80 GBでないものはすべてV100とみなし、効率から23 %を引きます。7.76 / 33.46は速度の比であり、失われる割合ではありません。</translation>
    </message>
    <message>
        <source>The general estimate asks for the type of the device and leaves the share to the user.</source>
        <translation>一般推定はデバイスの種類を尋ね、割合は利用者に任せます。</translation>
    </message>
    <message>
        <source>The released fit of the number of devices was made above 70 billion parameters; below, it plans up to thirteen times too many.</source>
        <translation>公開されたデバイス数の近似式は700億パラメータ超で作られています。それ未満では最大13倍も多く計画します。</translation>
    </message>
    <message>
        <source>The general estimate uses the fits for one node and for several below 70 billion parameters.</source>
        <translation>一般推定は700億パラメータ未満では、単一ノード用と複数ノード用の近似式を使います。</translation>
    </message>
    <message>
        <source>The batch is never smaller than the number of devices, also without a pipeline.</source>
        <translation>パイプラインがなくても、バッチはデバイス数より小さくなりません。</translation>
    </message>
    <message>
        <source>The general estimate asks that of pipelines only.</source>
        <translation>一般推定はパイプラインにだけこれを求めます。</translation>
    </message>
    <message>
        <source>Equation 8 of the paper multiplies power by efficiency, which is not physical (37 to 82 % too low). The released code does not, nor does this method: average power of the system.</source>
        <translation>論文の式8は電力に効率を掛けますが、物理的ではありません（37～82 %低くなります）。公開コードもこの手法もそうせず、システムの平均電力を使います。</translation>
    </message>
    <message>
        <source>As the released code multiplies: 32,768 GB of SSD, where its table prints 576 kg (32,000 GB), and 133.92 kg of other parts, where it prints 148.2 kg. The printed 0.0018 t of processors in table 5 should be 0.00105 t.</source>
        <translation>公開コードの積のとおり：SSDは32,768 GB（表は576 kg、32,000 GB）、その他の部品は133.92 kg（表は148.2 kg）。表5のプロセッサ0.0018 tは0.00105 tであるべきです。</translation>
    </message>
    <message>
        <source>The general estimate takes 576 kg of SSD and 133.92 kg of other parts, 15 % of the total.</source>
        <translation>一般推定はSSD 576 kg、その他の部品133.92 kg（全体の15 %）を使います。</translation>
    </message>
    <message>
        <source>Idle time of the devices carries no manufacture. The released code gives the relative error against 0.66 t, read off a chart, in place of the mass.</source>
        <translation>デバイスの待機時間には製造時排出量を割り当てません。公開コードは質量ではなく、図から読み取った0.66 tに対する相対誤差を返します。</translation>
    </message>
    <message>
        <source>The general estimate divides by utilisation.</source>
        <translation>一般推定は稼働率で割ります。</translation>
    </message>
    <message>
        <source>Every token costs the same, whether read or written; the released code takes the training tokens again.</source>
        <translation>読むトークンも書くトークンも同じ費用です。公開コードは学習トークン数を再び使います。</translation>
    </message>
    <message>
        <source>Other inference tiers of the general estimate tell reading from writing.</source>
        <translation>一般推定の他の推論方式は、読みと書きを区別します。</translation>
    </message>
    <message>
        <source>Boundary: the device as given or published, and its share of the server. Buildings, network, cooling, transport and end of life are outside.</source>
        <translation>境界：入力値または公表値のデバイスと、サーバーの分担分。建物、ネットワーク、冷却、輸送、廃棄は含みません。</translation>
    </message>
    <message>
        <source>Published figures differ by what they cover: one H100 from 14.7 kg (die alone) to 572 kg (all parts of the card).</source>
        <translation>公表値は範囲によって異なります。H100 1枚で14.7 kg（ダイのみ）から572 kg（カードの全部品）まであります。</translation>
    </message>
    <message>
        <source>Boundary: the logic die alone, and the share of the server. Memory, packaging and board of the device are outside.</source>
        <translation>境界：ロジックダイのみと、サーバーの分担分。デバイスのメモリ、パッケージング、ボードは含みません。</translation>
    </message>
    <message>
        <source>Boundary: logic die, memory and packaging, and the share of the server. The board of the device is outside.</source>
        <translation>境界：ロジックダイ、メモリ、パッケージングと、サーバーの分担分。デバイスのボードは含みません。</translation>
    </message>
    <message>
        <source>Boundary: logic die, memory, packaging and board, and the share of the server. Buildings, network, cooling, transport and end of life are outside.</source>
        <translation>境界：ロジックダイ、メモリ、パッケージング、ボードと、サーバーの分担分。建物、ネットワーク、冷却、輸送、廃棄は含みません。</translation>
    </message>
    <message>
        <source>That a mixture of experts reaches 0.8 of the efficiency of its dense base model is commonly quoted, not checked.</source>
        <translation>混合エキスパート（MoE）が密な基本モデルの効率の0.8になるというのは、一般に引用される値で、確認されていません。</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024 (arXiv 2404.10102) report that the printed constants of Chinchilla do not reproduce its own optimum: they are fields.</source>
        <translation>Besirogluら 2024（arXiv 2404.10102）は、Chinchillaの印刷された定数が自身の最適点を再現しないと報告しています。定数はフィールドです。</translation>
    </message>
    <message>
        <source>Every slot of the hourly trace counts with the energy that the run uses in it: the same power throughout, or the logged energy of each hour. Hours without a value do not count.</source>
        <translation>1時間値トレースの各枠は、その間に使うエネルギーで数えます。全体で同じ電力か、各時間の記録エネルギーです。値のない時間は数えません。</translation>
    </message>
    <message>
        <source>Experimentation takes the intensity of training; inference and storage, whose hours are unknown, the mean of the trace unless an intensity is given.</source>
        <translation>実験には学習の炭素強度を使います。時刻の分からない推論と保存には、炭素強度が与えられない限りトレースの平均を使います。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>何も分かっていません。</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Given in this scenario.</source>
        <translation>このシナリオで指定された値です。</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Follows %1.</source>
        <translation>%1の値に従います。</translation>
    </message>
    <message>
        <source>↰</source>
        <translation>↰</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>From the catalogue: %1.</source>
        <translation>カタログから：%1。</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>目録</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Assumed, because nothing is given.</source>
        <translation>指定がないため、仮定した値です。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>The plain default, because nothing is given.</source>
        <translation>指定がないため、既定値です。</translation>
    </message>
    <message>
        <source>○</source>
        <translation>○</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computed from other fields.</source>
        <translation>他のフィールドから計算した値です。</translation>
    </message>
    <message>
        <source>ƒ</source>
        <translation>ƒ</translation>
    </message>
    <message>
        <source>deserves a look</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>OwnEntriesText</name>
    <message>
        <source>Keep %1 in the study</source>
        <extracomment>%1 is an entry of the catalogue</extracomment>
        <translation>%1 をスタディに置く</translation>
    </message>
    <message>
        <source>Remove %1 from the study</source>
        <translation>%1 をスタディから外す</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>4Ms</source>
        <translation>4M</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Predicted and reported</source>
        <translation>予測と報告</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Time and serving</source>
        <translation>時間と提供</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Experimentation</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>By phase</source>
        <translation>フェーズ別</translation>
    </message>
    <message>
        <source>Operational and embodied</source>
        <translation>運用時と内包</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>絶対量</translation>
    </message>
    <message>
        <source>Multiples of the baseline</source>
        <translation>基準シナリオに対する倍率</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>総量</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>指標を変更</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>Change the stacking</source>
        <translation>積み上げ方を変更</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>目盛を変更</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Change amounts or multiples</source>
        <translation>絶対量と倍率を切り替え</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>集計方法</translation>
    </message>
    <message>
        <source>Change gross or net</source>
        <translation>総量と正味を切り替え</translation>
    </message>
    <message>
        <source>For</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Change the functional unit</source>
        <translation>機能単位を変更</translation>
    </message>
</context>
<context>
    <name>RangeList</name>
    <message>
        <source>normal</source>
        <translation>正規</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>対数正規</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>一様</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>三角</translation>
    </message>
</context>
<context>
    <name>ReportedPage</name>
    <message>
        <source>device and hours</source>
        <translation>デバイスと時間</translation>
    </message>
    <message>
        <source>Devices times hours as planned, and the rated power of the device.</source>
        <translation>計画したデバイス数×時間と、デバイスの定格電力。</translation>
    </message>
    <message>
        <source>hours and mean power</source>
        <translation>時間と平均電力</translation>
    </message>
    <message>
        <source>Hours and mean power as printed: little but rounding is left.</source>
        <translation>公表された時間と平均電力：残るのはほぼ丸めだけです。</translation>
    </message>
    <message>
        <source>parameters and tokens</source>
        <translation>パラメータとトークン</translation>
    </message>
    <message>
        <source>The rate is by the published fit: what it really was is not in the size of a run.</source>
        <translation>性能は公表された当てはめによります。実際の性能は実行の規模からは分かりません。</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>runs that were held out</source>
        <translation>検証用に除外した実行</translation>
    </message>
    <message>
        <source>runs that were fitted on</source>
        <translation>当てはめに使った実行</translation>
    </message>
    <message>
        <source>Run by run</source>
        <translation>実行ごと</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>両者の対照</translation>
    </message>
</context>
<context>
    <name>ReservedKey</name>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Reset the cell</source>
        <translation>セルをリセット</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Leave without a change</source>
        <translation>変更せずに閉じる</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>ボタンを押す</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <translation>次の部品へ移動</translation>
    </message>
    <message>
        <source>Move in the sheet</source>
        <translation>シート内を移動</translation>
    </message>
</context>
<context>
    <name>ResultFormat</name>
    <message>
        <source>CSV table</source>
        <translation>CSV の表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>Add a &amp;blank scenario</source>
        <translation>空のシナリオを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;variant that follows it</source>
        <translation>従属するバリアントを追加(&amp;V)</translation>
    </message>
    <message>
        <source>Add with a &amp;model of the catalogue…</source>
        <translation>カタログのモデルから追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>ファイルから追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hide from charts</source>
        <translation>チャートで非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Make it the b&amp;aseline</source>
        <translation>基準シナリオにする(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Calibrate against a measured run…</source>
        <translation>実測の実行に合わせて較正(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>No directive</source>
        <translation>指示なし</translation>
    </message>
    <message>
        <source>Always the briefest</source>
        <translation>常に最も簡潔</translation>
    </message>
    <message>
        <source>Smaller model</source>
        <translation>小さいモデル</translation>
    </message>
    <message>
        <source>One mix for all hours</source>
        <translation>全時間で同じ組み合わせ</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Sprout</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Other phases: %1 against %2.</source>
        <translation>フェーズが異なります：%1と%2。</translation>
    </message>
    <message>
        <source>Only one of the two counts the manufacture of the devices.</source>
        <translation>一方だけがデバイスの製造を算入しています。</translation>
    </message>
    <message>
        <source>The manufacture of one device is its die alone, of the other the whole board.</source>
        <translation>デバイスの製造時排出量が、一方ではダイのみ、他方では基板全体です。</translation>
    </message>
    <message>
        <source>Intensities of %1 and of %2.</source>
        <translation>炭素強度の年が異なります：%1と%2。</translation>
    </message>
    <message>
        <source>Other kinds of intensity: %1 against %2.</source>
        <translation>炭素強度の種類が異なります：%1と%2。</translation>
    </message>
    <message>
        <source>Other quality: %1 %2 against %3 %4.</source>
        <translation>品質が異なります：%1 %2と%3 %4。</translation>
    </message>
    <message>
        <source>The manufacture of one device ends elsewhere: %1 against %2.</source>
        <translation>デバイスの製造時排出量の境界が異なります：%1と%2。</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>%1; %2</source>
        <extracomment>words for a kind of intensity, one after the other: consumption; direct; average</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>One by one</source>
        <translation>1つずつ</translation>
    </message>
    <message>
        <source>Elasticities</source>
        <translation>弾力性</translation>
    </message>
    <message>
        <source>Shares of the variance</source>
        <translation>分散の割合</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>%1 values are missing from %2.</source>
        <translation>%2から%1個の値が欠けています。</translation>
    </message>
    <message>
        <source>%1 missing values from %2 lie on a straight line between their neighbours.</source>
        <translation>%2から欠けている%1個の値は、前後の値の間の直線で補完しました。</translation>
    </message>
    <message>
        <source>%1 equal values in a row from %2: the sensor or the model was stuck.</source>
        <translation>%2から同じ値が%1個続きます。センサーまたはモデルが停止していました。</translation>
    </message>
    <message>
        <source>%1 values from %2 are below 0.</source>
        <translation>%2から%1個の値が0未満です。</translation>
    </message>
    <message>
        <source>%1 values from %2 are above 1,200 g/kWh, more than any plant emits.</source>
        <translation>%2から%1個の値が1,200 g/kWhを超え、どの発電所の排出よりも大きいです。</translation>
    </message>
    <message>
        <source>%1 stamps from %2 come twice with different values: the later line counts.</source>
        <translation>%2から%1個のタイムスタンプが異なる値で重複しています。後の行を採用します。</translation>
    </message>
    <message>
        <source>The year from %2 is not whole: it has %1 slots.</source>
        <translation>%2からの年は完全ではなく、%1個の枠しかありません。</translation>
    </message>
    <message>
        <source>The provider marks %1 values as estimated, the first at %2.</source>
        <translation>提供元は%1個の値を推定値としています（最初は%2）。</translation>
    </message>
    <message>
        <source>The stamps name no time zone: they are read as UTC.</source>
        <translation>タイムスタンプに時間帯がないため、UTCとして読みます。</translation>
    </message>
    <message>
        <source>%1 local stamps lie in the hour that summer time leaves out: they do not count.</source>
        <translation>%1個の現地タイムスタンプは夏時間で飛ばされる1時間の中にあり、数えません。</translation>
    </message>
    <message>
        <source>Computed from generation by type with life-cycle medians (IPCC 2011); imports and pumped storage are left out.</source>
        <translation>種別ごとの発電量とライフサイクル中央値（IPCC 2011）から計算し、輸入と揚水は含みません。</translation>
    </message>
    <message>
        <source>The file has another unit: the values were converted to g/kWh.</source>
        <translation>ファイルの単位が異なるため、値をg/kWhに換算しました。</translation>
    </message>
    <message>
        <source>The file holds values of several kinds: the first was taken.</source>
        <translation>ファイルに複数の種類の値があり、最初のものを採用しました。</translation>
    </message>
    <message>
        <source>The provider counts more rows than the file has: ask it for all of them.</source>
        <translation>提供元の行数がファイルの行数より多いです。すべての行を取得してください。</translation>
    </message>
    <message>
        <source>%1 stamps lie beside the steps of all others, the first in line %3 near %2: their values do not count.</source>
        <translation>%1 個の時刻がほかの時刻の刻みから外れています。最初は %3 行目、%2 付近です：これらの値は数えません。</translation>
    </message>
    <message>
        <source>The step changes, first in line %3 at %2: %1 values of a longer step hold for all of it.</source>
        <translation>刻みが変わります。最初は %3 行目の %2 です：長い刻みの値 %1 個はその全体にわたって有効です。</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>direct emissions</source>
        <translation>直接排出</translation>
    </message>
    <message>
        <source>life-cycle emissions</source>
        <translation>ライフサイクル排出</translation>
    </message>
    <message>
        <source>direct or life cycle: not said</source>
        <translation>直接かライフサイクルか：記載なし</translation>
    </message>
    <message>
        <source>average intensity</source>
        <translation>平均強度</translation>
    </message>
    <message>
        <source>marginal intensity</source>
        <translation>限界強度</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more stretch(es))</source>
        <extracomment>%1 is a sentence about a stretch of a series</extracomment>
        <translation>
            <numerusform>%1（ほか %n 区間）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingForm</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>How many days are served</source>
        <translation>何日間応答するか</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power of the whole over that of the machines; 1 counts the accelerator alone, as published</source>
        <translation>全体の電力と機器の電力の比。1 はアクセラレータだけを数えます（論文のとおり）</translation>
    </message>
    <message>
        <source>Judged prompts</source>
        <translation>評価するプロンプト</translation>
    </message>
    <message>
        <source>How many prompts a judge compares at each sampling; fewer make the band wider, 0 takes preferences as known</source>
        <translation>標本抽出ごとに評価者が比べるプロンプトの数。少ないほど幅が広がり、0 なら選好は既知とします</translation>
    </message>
</context>
<context>
    <name>SheetColumnText</name>
    <message>
        <source>Commonly quoted, not checked against the source.</source>
        <translation>一般に引用される値で、原典では未確認です。</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>異論あり：%1</translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>%n個のセルに貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cells</source>
        <translation>
            <numerusform>%n個のセルをリセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallerModelForm</name>
    <message>
        <source>Smaller model: energy, Wh</source>
        <translation>小さいモデル：電力量（Wh）</translation>
    </message>
    <message>
        <source>What a request to a smaller model without directive takes, in place of what the requests know of it</source>
        <translation>指示なしの小さいモデルが 1 リクエストに要する量。リクエストのファイルの値の代わりになります</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>時間（s）</translation>
    </message>
    <message>
        <source>How long it answers a request</source>
        <translation>1 つのリクエストに答える時間</translation>
    </message>
    <message>
        <source>preferred to the first level, %</source>
        <translation>最初のレベルより好まれる割合（%）</translation>
    </message>
    <message>
        <source>How often a judge prefers its answer when it is laid beside that of the first level alone; 50 when both are as good</source>
        <translation>最初のレベルの回答とだけ並べたとき、評価者がその回答を好む頻度。同じ良さなら 50</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Parameters from the shape</source>
        <translation>形状によるパラメータ数</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメータ数</translation>
    </message>
    <message>
        <source>Base parameters</source>
        <translation>ベースパラメータ数</translation>
    </message>
    <message>
        <source>Training tokens from samples</source>
        <translation>サンプルによる学習トークン数</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>1層のアテンションのパラメータ数</translation>
    </message>
    <message>
        <source>Feed-forward parameters of a layer</source>
        <translation>1層のフィードフォワードのパラメータ数</translation>
    </message>
    <message>
        <source>Parameters of one expert</source>
        <translation>エキスパート1つのパラメータ数</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>埋め込みのパラメータ数</translation>
    </message>
    <message>
        <source>Compute of one training run</source>
        <translation>学習1回の計算量</translation>
    </message>
    <message>
        <source>Parameters that the fit sees</source>
        <translation>近似式に使うパラメータ数</translation>
    </message>
    <message>
        <source>Fitted rate of the reference device</source>
        <translation>近似式による基準デバイスの性能</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>実効効率</translation>
    </message>
    <message>
        <source>Efficiency from the achieved rate</source>
        <translation>実効性能による実効効率</translation>
    </message>
    <message>
        <source>Rate of one device</source>
        <translation>デバイス1台の性能</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均電力</translation>
    </message>
    <message>
        <source>Device-hours of one run</source>
        <translation>1回のデバイス時間</translation>
    </message>
    <message>
        <source>Wall-clock time of one run</source>
        <translation>1回の経過時間</translation>
    </message>
    <message>
        <source>IT energy of one run</source>
        <translation>1回のITエネルギー</translation>
    </message>
    <message>
        <source>Runs paid for each use</source>
        <translation>利用1回あたりの実行回数</translation>
    </message>
    <message>
        <source>Requests served</source>
        <translation>処理したリクエスト数</translation>
    </message>
    <message>
        <source>Compute of one request</source>
        <translation>1リクエストの計算量</translation>
    </message>
    <message>
        <source>Device time of one request</source>
        <translation>1リクエストのデバイス時間</translation>
    </message>
    <message>
        <source>IT energy of one request</source>
        <translation>1リクエストのITエネルギー</translation>
    </message>
    <message>
        <source>Serving power</source>
        <translation>サービング電力</translation>
    </message>
    <message>
        <source>Serving efficiency</source>
        <translation>サービングの実効効率</translation>
    </message>
    <message>
        <source>Serving rate of one device</source>
        <translation>サービング用デバイス1台の性能</translation>
    </message>
    <message>
        <source>IT energy of stored data</source>
        <translation>保存データのITエネルギー</translation>
    </message>
    <message>
        <source>IT energy of transferred data</source>
        <translation>転送データのITエネルギー</translation>
    </message>
    <message>
        <source>Effective PUE</source>
        <translation>実効PUE</translation>
    </message>
    <message>
        <source>Effective carbon intensity</source>
        <translation>実効炭素強度</translation>
    </message>
    <message>
        <source>Effective market-based intensity</source>
        <translation>実効マーケット基準炭素強度</translation>
    </message>
    <message>
        <source>Manufacture of a device</source>
        <translation>デバイスの製造時排出量</translation>
    </message>
    <message>
        <source>Share of the server per device</source>
        <translation>デバイスあたりのサーバーの分担</translation>
    </message>
    <message>
        <source>Manufacture of a device with its share of the server</source>
        <translation>サーバーの分担を含むデバイスの製造時排出量</translation>
    </message>
    <message>
        <source>Intensity in kg, rounded to two decimals</source>
        <translation>炭素強度（kg、小数第2位に丸め）</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算量</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Wall-clock time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>ITエネルギー</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>施設エネルギー</translation>
    </message>
    <message>
        <source>Operational carbon, gross</source>
        <translation>運用時炭素（総量）</translation>
    </message>
    <message>
        <source>Operational carbon, net</source>
        <translation>運用時炭素（正味）</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>内包炭素</translation>
    </message>
    <message>
        <source>Carbon, operational and embodied</source>
        <translation>炭素（運用時と内包）</translation>
    </message>
    <message>
        <source>Carbon, net operational and embodied</source>
        <translation>炭素（正味の運用時と内包）</translation>
    </message>
    <message>
        <source>On-site water</source>
        <translation>オンサイトの水使用量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Operational carbon, market based</source>
        <translation>運用時炭素（マーケット基準）</translation>
    </message>
    <message>
        <source>Rated power of the serving accelerator</source>
        <translation>サービング用アクセラレータの定格電力</translation>
    </message>
    <message>
        <source>Manufacture of the serving accelerator</source>
        <translation>サービング用アクセラレータの製造時排出量</translation>
    </message>
    <message>
        <source>Die area of the serving accelerator</source>
        <translation>サービング用アクセラレータのダイ面積</translation>
    </message>
    <message>
        <source>Parameters that one node holds</source>
        <translation>1ノードに収まるパラメーター数</translation>
    </message>
    <message>
        <source>Compute of the input tokens</source>
        <translation>入力トークンの計算量</translation>
    </message>
    <message>
        <source>Cached keys and values of a token</source>
        <translation>トークン1個のキャッシュ（キーとバリュー）</translation>
    </message>
    <message>
        <source>Parameters that a batch reads</source>
        <translation>バッチが読むパラメータ</translation>
    </message>
    <message>
        <source>Achieved bandwidth of a replica</source>
        <translation>レプリカの実効帯域</translation>
    </message>
    <message>
        <source>Time to read the input</source>
        <translation>入力を読む時間</translation>
    </message>
    <message>
        <source>Mean context of an output token</source>
        <translation>出力トークンの平均コンテキスト</translation>
    </message>
    <message>
        <source>Time to compute one token of each request</source>
        <translation>各リクエストのトークン1個を計算する時間</translation>
    </message>
    <message>
        <source>Output tokens bound by compute</source>
        <translation>計算が律速となる出力トークン</translation>
    </message>
    <message>
        <source>Time to make the output</source>
        <translation>出力を作る時間</translation>
    </message>
    <message>
        <source>Energy of an output token on one GPU</source>
        <translation>GPU 1基での出力トークン1個のエネルギー</translation>
    </message>
    <message>
        <source>Time of an output token</source>
        <translation>出力トークン1個の時間</translation>
    </message>
    <message>
        <source>Memory that the model needs</source>
        <translation>モデルに必要なメモリ</translation>
    </message>
    <message>
        <source>GPUs of EcoLogits</source>
        <translation>EcoLogits の GPU 数</translation>
    </message>
    <message>
        <source>Time of a request</source>
        <translation>リクエスト1件の時間</translation>
    </message>
    <message>
        <source>Batch within the measured table</source>
        <translation>実測表の範囲内のバッチ</translation>
    </message>
    <message>
        <source>Measured energy of an output token</source>
        <translation>出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 8</source>
        <translation>バッチ 8 での出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 32</source>
        <translation>バッチ 32 での出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 64</source>
        <translation>バッチ 64 での出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 128</source>
        <translation>バッチ 128 での出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 256</source>
        <translation>バッチ 256 での出力トークン1個の実測エネルギー</translation>
    </message>
    <message>
        <source>Compute of the attention scores</source>
        <translation>アテンションスコアの計算量</translation>
    </message>
    <message>
        <source>Parameters that the scaling law sees</source>
        <translation>スケーリング則が見るパラメータ数</translation>
    </message>
    <message>
        <source>Test loss, nats per token</source>
        <translation>テスト損失（トークンあたりnat）</translation>
    </message>
    <message>
        <source>Parameters that one device holds</source>
        <translation>1台のデバイスに入るパラメータ数</translation>
    </message>
    <message>
        <source>Efficiency on the planned devices</source>
        <translation>計画したデバイス数での効率</translation>
    </message>
    <message>
        <source>Devices that share a layer</source>
        <translation>1つの層を分担するデバイス数</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>パイプラインの段数</translation>
    </message>
    <message>
        <source>Devices by the fit</source>
        <translation>近似式によるデバイス数</translation>
    </message>
    <message>
        <source>Planned devices</source>
        <translation>計画したデバイス数</translation>
    </message>
    <message>
        <source>Replicas side by side</source>
        <translation>並列する複製の数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Manufacture of the server of the released table</source>
        <translation>公開された表のサーバーの製造時排出量</translation>
    </message>
    <message>
        <source>Manufacture of the die</source>
        <translation>ダイの製造時排出量</translation>
    </message>
    <message>
        <source>Memory of the serving accelerator</source>
        <translation>サービング用アクセラレータのメモリ</translation>
    </message>
    <message>
        <source>Carbon per area of the serving accelerator</source>
        <translation>サービング用アクセラレータの面積当たり炭素</translation>
    </message>
    <message>
        <source>Mean intensity over the hours of the run</source>
        <translation>実行時間にわたる平均炭素強度</translation>
    </message>
    <message>
        <source>Start of the run after the first hour of the trace</source>
        <translation>トレースの最初からの実行開始時刻</translation>
    </message>
    <message>
        <source>Intensity of the trace, weighted by the logged energy of each hour</source>
        <translation>各時間の記録エネルギーで重み付けしたトレースの炭素強度</translation>
    </message>
</context>
<context>
    <name>StudyDifferences</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1を追加しました。</translation>
    </message>
    <message>
        <source>%1: changed %2.</source>
        <extracomment>%1 is a scenario, %2 a list of fields</extracomment>
        <translation>%1：%2を変更しました。</translation>
    </message>
    <message>
        <source>%1: changed name or notes.</source>
        <translation>%1：名前またはメモを変更しました。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Order, title or settings changed.</source>
        <translation>順序、タイトル、または設定を変更しました。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>TilesText</name>
    <message>
        <source>all phases</source>
        <translation>全フェーズ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1少ない</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1多い</translation>
    </message>
    <message>
        <source>net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>総量</translation>
    </message>
    <message>
        <source>with embodied</source>
        <translation>内包込み</translation>
    </message>
    <message>
        <source>no embodied</source>
        <translation>内包除く</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準シナリオ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n other method(s): %1</source>
        <translation>
            <numerusform>他の%n手法：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other method(s): %1 – %2</source>
        <translation>
            <numerusform>他の%n手法：%1～%2</numerusform>
        </translation>
    </message>
    <message>
        <source>inference tiers: %1 – %2</source>
        <translation>推論の段階：%1 – %2</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判別できない</translation>
    </message>
    <message>
        <source>less in %1 of the draws</source>
        <translation>抽出の %1 で少ない</translation>
    </message>
    <message>
        <source>Measure to decide: %1</source>
        <translation>測れば決まる：%1</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <extracomment>a band that is only about right: &quot;≈ 90 %: 120–154 kg&quot;</extracomment>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>a format of a date: a day and a month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>formats of a date: a year, a month</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM yyyy, hh:mm</source>
        <extracomment>a format of a moment: day, month, year, hour, minute</extracomment>
        <translation>yyyy年M月d日 hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a format of a date: day, month, year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>UncertaintyPage</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>区別</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>y</source>
        <translation>年</translation>
    </message>
    <message>
        <source>device-h</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>k device-h</source>
        <translation>千デバイス時間</translation>
    </message>
    <message>
        <source>M device-h</source>
        <translation>百万デバイス時間</translation>
    </message>
    <message>
        <source>G device-h</source>
        <translation>十億デバイス時間</translation>
    </message>
    <message>
        <source>k USD</source>
        <translation>千USD</translation>
    </message>
    <message>
        <source>M USD</source>
        <translation>百万USD</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>十億USD</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The compute of the phase %1 is unknown in one of the two scenarios, so model and machine cannot be told apart there: both count as machine.</source>
        <translation>フェーズ「%1」の計算量が一方のシナリオで不明なため、モデルとマシンを区別できません。両方ともマシンに含めます。</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>学習が不明</translation>
    </message>
    <message>
        <source>Nothing is known about training, so it counts as 0.</source>
        <translation>学習について何も分からないため、0とします。</translation>
    </message>
    <message>
        <source>Very many tokens</source>
        <translation>トークン数が非常に多い</translation>
    </message>
    <message>
        <source>%1 billion tokens is far more than any model has seen: the field counts in billions.</source>
        <translation>%1×10億トークンは、これまでのどのモデルよりもはるかに多い値です。このフィールドの単位は10億です。</translation>
    </message>
    <message>
        <source>Intensity in kg?</source>
        <translation>炭素強度がkg単位？</translation>
    </message>
    <message>
        <source>%1 g/kWh is below every grid: the figure looks like kg per kWh; multiply by 1000.</source>
        <translation>%1 g/kWhはどの電力系統よりも低い値です。kg/kWhの値のように見えます。1000倍してください。</translation>
    </message>
    <message>
        <source>Intensity zero</source>
        <translation>炭素強度がゼロ</translation>
    </message>
    <message>
        <source>No grid has 0 g/kWh: this looks like a contract (market based), which belongs in its own field.</source>
        <translation>0 g/kWhの電力系統はありません。契約による値（マーケット基準）のように見えます。専用のフィールドに入力してください。</translation>
    </message>
    <message>
        <source>Very high intensity</source>
        <translation>炭素強度が非常に高い</translation>
    </message>
    <message>
        <source>%1 g/kWh is more than any grid emits: check the unit.</source>
        <translation>%1 g/kWhはどの電力系統よりも高い値です。単位を確認してください。</translation>
    </message>
    <message>
        <source>Power above rated power</source>
        <translation>定格を超える電力</translation>
    </message>
    <message>
        <source>%1 W is more than 1.2 times the rated %2 W of the device: is it the power of a whole server?</source>
        <translation>%1 Wはデバイスの定格%2 Wの1.2倍を超えています。サーバー全体の電力ではありませんか？</translation>
    </message>
    <message>
        <source>Power in kW?</source>
        <translation>電力がkW単位？</translation>
    </message>
    <message>
        <source>%1 W is less than any accelerator draws: the figure looks like kW; multiply by 1000.</source>
        <translation>%1 Wはどのアクセラレータの消費電力よりも小さい値です。kWの値のように見えます。1000倍してください。</translation>
    </message>
    <message>
        <source>Power of another machine</source>
        <translation>別のマシンの電力</translation>
    </message>
    <message>
        <source>The machine is a new one, but its average power of %1 W is inherited from the old one.</source>
        <translation>マシンは新しくなりましたが、平均電力%1 Wは元のマシンから継承されています。</translation>
    </message>
    <message>
        <source>Very high efficiency</source>
        <translation>実効効率が非常に高い</translation>
    </message>
    <message>
        <source>An efficiency of %1 is above what any training has sustained.</source>
        <translation>実効効率%1は、これまでに持続されたどの学習よりも高い値です。</translation>
    </message>
    <message>
        <source>Rate above peak</source>
        <translation>ピークを超える性能</translation>
    </message>
    <message>
        <source>%1 TFLOP/s is above the peak of %2 TFLOP/s: check the precision and whether sparsity was counted.</source>
        <translation>%1 TFLOP/sはピーク性能%2 TFLOP/sを超えています。数値精度と、スパース性を数えていないかを確認してください。</translation>
    </message>
    <message>
        <source>Efficiency not used</source>
        <translation>実効効率が未使用</translation>
    </message>
    <message>
        <source>An efficiency or a rate is given, but the efficiency model asks for the published fit: set it to given to use yours.</source>
        <translation>実効効率または性能が指定されていますが、効率モデルは公表された近似式です。指定した値を使うには「指定値」にしてください。</translation>
    </message>
    <message>
        <source>Efficiency from a fit</source>
        <translation>近似式による実効効率</translation>
    </message>
    <message>
        <source>No efficiency is given: it comes from the published LLMCarbon fit of ten Megatron runs.</source>
        <translation>実効効率の指定がないため、Megatronの10件の学習による公表されたLLMCarbonの近似式から求めます。</translation>
    </message>
    <message>
        <source>Outside the fit</source>
        <translation>近似式の範囲外</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit (%2 to %3 billion): its nearer end is used.</source>
        <translation>パラメータ数%1×10億は近似式の範囲（%2～%3×10億）外です。近い方の端を使います。</translation>
    </message>
    <message>
        <source>Very high PUE</source>
        <translation>PUEが非常に高い</translation>
    </message>
    <message>
        <source>A PUE of %1 is far above the survey average of 1.56.</source>
        <translation>PUE %1は、調査の平均1.56を大きく上回っています。</translation>
    </message>
    <message>
        <source>PUE below 1</source>
        <translation>PUEが1未満</translation>
    </message>
    <message>
        <source>The mechanization factor brings the PUE to %1, below 1, which no facility can reach.</source>
        <translation>メカニゼーション係数によりPUEが%1になります。1を下回る施設はありえません。</translation>
    </message>
    <message>
        <source>Very long training</source>
        <translation>学習が非常に長い</translation>
    </message>
    <message>
        <source>Training would take %1 hours, more than two years: check devices, rate and tokens.</source>
        <translation>学習に%1時間（2年以上）かかります。デバイス数、性能、トークン数を確認してください。</translation>
    </message>
    <message>
        <source>Compute disagrees</source>
        <translation>計算量の不一致</translation>
    </message>
    <message>
        <source>The given %1 FLOP differ more than twofold from parameters times tokens (%2 FLOP).</source>
        <translation>指定された%1 FLOPは、パラメータ数とトークン数による値（%2 FLOP）と2倍以上異なります。</translation>
    </message>
    <message>
        <source>Energy disagrees</source>
        <translation>エネルギーの不一致</translation>
    </message>
    <message>
        <source>The measured %1 kWh differ more than twofold from power times time (%2 kWh).</source>
        <translation>実測の%1 kWhは、電力と時間による値（%2 kWh）と2倍以上異なります。</translation>
    </message>
    <message>
        <source>Manufacture assumed</source>
        <translation>製造時排出量を仮定</translation>
    </message>
    <message>
        <source>The manufacture of the device is unknown: %1 kg is assumed; published figures for one device range from 15 to 570 kg.</source>
        <translation>デバイスの製造時排出量が不明なため、%1 kgと仮定します。公表されているデバイス1台の値は15～570 kgです。</translation>
    </message>
    <message>
        <source>The manufacture of the serving device is unknown: %1 kg is assumed; published figures for one device range from 15 to 570 kg.</source>
        <translation>サービング用デバイスの製造時排出量が不明なため、%1 kgと仮定します。公表されているデバイス1台の値は15～570 kgです。</translation>
    </message>
    <message>
        <source>Limits of EcoLogits</source>
        <translation>EcoLogits の限界</translation>
    </message>
    <message>
        <source>EcoLogits ignores input tokens, and sizes every model in 1.2 times its weights on 80 GB devices, which gives large models too many; a share of active devices that its documentation describes is not in its code, and a comment there says batch 16 where the constant is 64.</source>
        <translation>EcoLogits は入力トークンを無視し、どのモデルも重みの1.2倍を 80 GB のデバイスに載せるため、大きなモデルではデバイスが多すぎる。文書にある稼働デバイスの割合はコードになく、コメントはバッチ 16 とするが定数は 64 である。</translation>
    </message>
    <message>
        <source>Water counted after PUE</source>
        <translation>PUE 後で数えた水</translation>
    </message>
    <message>
        <source>On-site water is counted over the energy after PUE, as the released code does: PUE enters twice.</source>
        <translation>敷地内の水は公開コードと同じく PUE 後のエネルギーで数える。PUE が二重に入る。</translation>
    </message>
    <message>
        <source>A batch of %1 lies outside the fit of EcoLogits (1 to %2).</source>
        <translation>バッチ %1 は EcoLogits の当てはめ（1〜%2）の外です。</translation>
    </message>
    <message>
        <source>%1 billion active parameters lie outside the fit of EcoLogits (up to %2 billion).</source>
        <translation>アクティブパラメータ %1（10億）は EcoLogits の当てはめ（%2（10億）まで）の外です。</translation>
    </message>
    <message>
        <source>Devices only</source>
        <translation>デバイスのみ</translation>
    </message>
    <message>
        <source>The measured table counts devices and output tokens only: hosts and idle devices come in through host_share and idle_share.</source>
        <translation>実測表はデバイスと出力トークンだけを数える。ホストと待機デバイスは host_share と idle_share で加える。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit (%2 to %3 billion), which this method uses there as it is.</source>
        <translation>%1十億パラメータは近似式の範囲（%2～%3十億）の外ですが、この手法はそのまま使います。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit of the number of devices (%2 to %3 billion): its nearer end is used.</source>
        <translation>%1十億パラメータはデバイス数の近似式の範囲（%2～%3十億）の外です。近い方の端を使います。</translation>
    </message>
    <message>
        <source>Devices from a fit</source>
        <translation>近似式によるデバイス数</translation>
    </message>
    <message>
        <source>No number of devices is given: it comes from the published LLMCarbon fit. Carbon does not depend on it, the hours do.</source>
        <translation>デバイス数がないため、公表されたLLMCarbonの近似式から求めます。炭素量には影響せず、時間に影響します。</translation>
    </message>
    <message>
        <source>No published coefficients</source>
        <translation>公表された係数なし</translation>
    </message>
    <message>
        <source>The penalty for the number of devices uses coefficients that are published nowhere: they go through one measured run of GPT-3. Fit them to runs of your own.</source>
        <translation>デバイス数による低下の係数は公表されていません。GPT-3の1回の実測に合わせたものです。自分の実行に当てはめてください。</translation>
    </message>
    <message>
        <source>The scenario gives hours or energy of training, not compute (%1): they stay the same on every machine.</source>
        <translation>このシナリオは計算量ではなく学習の時間か電力量を与えています（%1）。どのマシンでも同じ値のままです。</translation>
    </message>
    <message>
        <source>%1 stays the same on every machine, as the rated power of the scenario&apos;s own is not known: name its accelerator.</source>
        <translation>シナリオ自身のマシンの定格電力が不明なため、%1 はどのマシンでも同じ値のままです。アクセラレータを指定してください。</translation>
    </message>
    <message>
        <source>%1 stays the same on every machine, as the peak of the scenario&apos;s own is not known: name its accelerator.</source>
        <translation>シナリオ自身のマシンのピーク性能が不明なため、%1 はどのマシンでも同じ値のままです。アクセラレータを指定してください。</translation>
    </message>
    <message>
        <source>%1 are bound: the achieved rate is the peak times the efficiency. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：実効性能はピーク×効率です。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: average power follows from rated power, its share and the host. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：平均電力は定格電力、その割合、ホストから決まります。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: hours follow from compute, devices and their rate. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：時間は計算量、デバイス数、その性能から決まります。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: energy is power times devices times hours. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：電力量は電力×デバイス数×時間です。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: parameters follow from the shape of the model. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：パラメータ数はモデルの形状から決まります。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: tokens are samples times epochs times their length. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：トークン数はサンプル数×エポック数×長さです。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 are bound: manufacture follows from the area of the die. Here each moves alone.</source>
        <translation>%1 は互いに結び付いています：製造分はダイ面積から決まります。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 come together from the entry %2: another entry changes all of them. Here each moves alone.</source>
        <translation>%1 は項目 %2 からまとめて与えられます。別の項目にするとすべて変わります。ここではそれぞれ単独で動かします。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit of the number of devices (%2 to %3 billion), which this method uses there as it is.</source>
        <translation>%1十億パラメータはデバイス数の近似式の範囲（%2～%3十億）の外ですが、この手法はそのまま使います。</translation>
    </message>
    <message>
        <source>%1 pipeline stages lie outside the fit of the batch (1 to %2): its nearer end is used.</source>
        <translation>パイプライン%1段はバッチの近似式の範囲（1～%2）の外です。近い方の端を使います。</translation>
    </message>
    <message>
        <source>%1 pipeline stages lie outside the fit of the batch (1 to %2), which this method uses there as it is.</source>
        <translation>パイプライン%1段はバッチの近似式の範囲（1～%2）の外ですが、この手法はそのまま使います。</translation>
    </message>
    <message>
        <source>Beyond the trace</source>
        <translation>トレースの範囲外</translation>
    </message>
    <message>
        <source>Training runs %1 h beyond the end of the hourly trace: these hours take the values from its start on.</source>
        <translation>学習は1時間値トレースの終わりを%1時間超えます。超えた時間はトレースの最初からの値を使います。</translation>
    </message>
    <message>
        <source>Trace with gaps</source>
        <translation>欠落のあるトレース</translation>
    </message>
    <message>
        <source>%1 of %2 hours have no value in the hourly trace: the mean of the others stands for them.</source>
        <translation>%2時間のうち%1時間は1時間値トレースに値がありません。残りの平均で代えます。</translation>
    </message>
    <message>
        <source>Marginal trace</source>
        <translation>限界トレース</translation>
    </message>
    <message>
        <source>The hourly trace is marginal: it says what a change of load emits, not what energy emits on average.</source>
        <translation>このトレースは限界値です。負荷の変化による排出を表し、電力の平均の排出ではありません。</translation>
    </message>
    <message>
        <source>Forecast trace</source>
        <translation>予測トレース</translation>
    </message>
    <message>
        <source>The hourly trace holds forecasts, not measured values.</source>
        <translation>このトレースは実測値ではなく予測値です。</translation>
    </message>
    <message>
        <source>Trace and intensity</source>
        <translation>トレースと炭素強度</translation>
    </message>
    <message>
        <source>Training is accounted by the hourly trace: the carbon intensity given counts for the other phases alone.</source>
        <translation>学習は1時間値トレースで計算します。与えた炭素強度は他の段階だけに使います。</translation>
    </message>
    <message>
        <source>Trace without effect</source>
        <translation>効果のないトレース</translation>
    </message>
    <message>
        <source>The hourly trace has no effect: the carbon intensity is given, and no start of training is.</source>
        <translation>1時間値トレースは効果がありません。炭素強度が与えられ、学習の開始時刻が与えられていません。</translation>
    </message>
    <message>
        <source>Start without effect</source>
        <translation>効果のない開始時刻</translation>
    </message>
    <message>
        <source>The start of training has no effect without an hourly trace.</source>
        <translation>1時間値トレースがなければ、学習の開始時刻は効果がありません。</translation>
    </message>
    <message>
        <source>No region that can be chosen has an hourly trace at the start of the scenario: each counts with its figure for the year, and later starts make no difference.</source>
        <translation>選択できる地域のいずれにも、シナリオの開始時点の1時間値トレースがありません。どの地域も年間値で計算し、開始を遅らせても差はありません。</translation>
    </message>
    <message>
        <source>Hour by hour and from every start: %1. The other %2 regions have no hourly trace at these hours and count with their figure for the year, whatever the start.</source>
        <translation>1時間ごとに、すべての開始から計算：%1。他の %2 地域にはこの時間帯の1時間値トレースがなく、開始によらず年間値で計算します。</translation>
    </message>
    <message>
        <source>The hourly traces of %1 count what plants emit directly, the figures for the year the whole life cycle: beside other regions these look better than they are.</source>
        <translation>%1 の1時間値トレースは発電所の直接排出だけを数え、年間値はライフサイクル全体を数えます。他の地域と並べると実際より良く見えます。</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>典型的な1日</translation>
    </message>
    <message>
        <source>Duration curve</source>
        <translation>持続曲線</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>どこでいつ</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>予測誤差</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>of another kind: %1</source>
        <translation>種類が異なります：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::ActionListModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>fourfold::Autosave</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>fourfold::AxisEdit</name>
    <message numerus="yes">
        <source>%n entries…</source>
        <translation>
            <numerusform>%n 件のエントリ…</numerusform>
        </translation>
    </message>
    <message>
        <source>The field that takes many values</source>
        <translation>多くの値をとるフィールド</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The first value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>The last value</source>
        <translation>最後の値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の個数</translation>
    </message>
    <message>
        <source>How many values, both ends among them</source>
        <translation>値の個数（両端を含む）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>Steps are equal ratios instead of equal differences</source>
        <translation>刻みを等差ではなく等比にする</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Choose the entries of the catalogue that are compared</source>
        <translation>比較するカタログのエントリを選ぶ</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数を入力してください。</translation>
    </message>
    <message>
        <source>The last value must be above the first.</source>
        <translation>最後の値は最初の値より大きくしてください。</translation>
    </message>
    <message>
        <source>Equal ratios need a first value above 0.</source>
        <translation>等比では最初の値を 0 より大きくしてください。</translation>
    </message>
</context>
<context>
    <name>fourfold::BannerArea</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>fourfold::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>The most that one scenario may take over the phases that count. Leave a line empty for no budget.</source>
        <translation>数えるフェーズについて、1 つのシナリオに許す最大量です。空欄は予算なしを意味します。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>予算を変更</translation>
    </message>
</context>
<context>
    <name>fourfold::CalibrationDialog</name>
    <message>
        <source>Calibrate %1</source>
        <translation>%1を較正</translation>
    </message>
    <message>
        <source>Measured run</source>
        <translation>実測の実行</translation>
    </message>
    <message>
        <source>Numbers typed here</source>
        <translation>ここに入力する数値</translation>
    </message>
    <message>
        <source>&amp;Measured run</source>
        <translation>実測の実行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス数(&amp;D)</translation>
    </message>
    <message>
        <source>those of the scenario</source>
        <translation>シナリオのデバイス数</translation>
    </message>
    <message>
        <source>&amp;IT energy, kWh</source>
        <translation>ITエネルギー、kWh(&amp;I)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>較正前後の数値</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>較正前</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>較正前の誤差</translation>
    </message>
    <message>
        <source>After</source>
        <translation>較正後</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>較正後の誤差</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calibrate against a measured run</source>
        <translation>実測の実行に合わせて較正</translation>
    </message>
</context>
<context>
    <name>fourfold::CataloguePage</name>
    <message>
        <source>Kinds of entries</source>
        <translation>項目の種類</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>カタログの項目</translation>
    </message>
    <message>
        <source>Entries side by side</source>
        <translation>並べた項目</translation>
    </message>
    <message>
        <source>Figures of the entry and their sources</source>
        <translation>項目の数値とその出典</translation>
    </message>
    <message>
        <source>There is no plot of entries of this kind.</source>
        <translation>この種類の項目の図はありません。</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario that entries are put into</source>
        <translation>項目を入れるシナリオ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many entries were found, of how many</extracomment>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>Select an entry to see its figures and their sources.</source>
        <translation>項目を選ぶと数値と出典が見られます。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over.</source>
        <translation>
            <numerusform>%n 件の項目を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation>項目の取り込み</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>カタログファイル (*.json)</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>項目の書き出し</translation>
    </message>
</context>
<context>
    <name>fourfold::CellMenu</name>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>&amp;Reset (follow again)</source>
        <translation>リセット（継承に戻す）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply to all scenarios</source>
        <translation>全シナリオに適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make a range…</source>
        <translation>範囲にする(&amp;M)…</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>出典を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Put on a s&amp;lider</source>
        <translation>スライダーに載せる(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;weep this</source>
        <translation>これをスイープする(&amp;W)</translation>
    </message>
</context>
<context>
    <name>fourfold::ChartPanel</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>チャートの数値</translation>
    </message>
    <message>
        <source>What can be done with the chart</source>
        <translation>チャートの操作</translation>
    </message>
    <message>
        <source>Picture and table are on the clipboard.</source>
        <translation>画像と表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>チャートを保存</translation>
    </message>
    <message>
        <source>%1 ends in none of svg, pdf, png, csv.</source>
        <translation>%1の拡張子がsvg、pdf、png、csvのいずれでもありません。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>この数値を説明</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>結果から入力を逆算…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>予算…</translation>
    </message>
</context>
<context>
    <name>fourfold::ChartText</name>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>スタディにまだシナリオがありません。</translation>
    </message>
    <message>
        <source>Add a second scenario to compare it with the first.</source>
        <translation>2つ目のシナリオを追加すると、1つ目と比較できます。</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart with %n scenario(s).</source>
        <translation>
            <numerusform>シナリオ%n件の棒グラフ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waterfall chart.</source>
        <translation>ウォーターフォール図。</translation>
    </message>
    <message>
        <source>no prices are given</source>
        <translation>単価の指定なし</translation>
    </message>
    <message>
        <source>as a multiple of the baseline</source>
        <translation>基準シナリオに対する倍率</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>%1 is zero, which a logarithmic scale cannot show.</source>
        <translation>%1はゼロのため、対数目盛では表示できません。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>All scenarios are hidden: show one to see it.</source>
        <translation>すべてのシナリオが非表示です。いずれかを表示してください。</translation>
    </message>
    <message>
        <source>No phase is chosen: choose one to see it.</source>
        <translation>フェーズが選択されていません。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>no ratio, %1</source>
        <translation>比率なし（%1）</translation>
    </message>
    <message>
        <source>the same CO₂e, %1</source>
        <translation>CO₂eは同じ（%1）</translation>
    </message>
    <message>
        <source>%1 times more CO₂e, %2</source>
        <translation>CO₂eは%1倍（%2）</translation>
    </message>
    <message>
        <source>%1 times less CO₂e, %2</source>
        <translation>CO₂eは%1分の1（%2）</translation>
    </message>
    <message>
        <source>%1× CO₂e</source>
        <extracomment>Beside a published ratio of CO₂e or of energy</extracomment>
        <translation>CO₂e %1×</translation>
    </message>
    <message>
        <source>%1× energy</source>
        <translation>エネルギー%1×</translation>
    </message>
    <message>
        <source>Published: %1, as commonly quoted</source>
        <translation>公表値：%1（一般に引用される値）</translation>
    </message>
    <message>
        <source>Published: %1, printed</source>
        <translation>公表値：%1（原典に記載）</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>公表値：%1</translation>
    </message>
    <message>
        <source>Order-free factors, logarithmic scale</source>
        <translation>順序によらない係数、対数目盛</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <extracomment>A factor by which a footprint is divided</extracomment>
        <translation>÷ %1</translation>
    </message>
    <message>
        <source>%1 to %2×</source>
        <translation>%1～%2×</translation>
    </message>
    <message>
        <source>One of the two totals is zero, so there is no ratio and there are no factors. The table lists the kilograms.</source>
        <translation>合計の一方がゼロのため、比率も係数もありません。キログラムは表に示します。</translation>
    </message>
    <message>
        <source>The two have no part of the footprint in common, so nothing can be said of factors. The table lists the kilograms.</source>
        <translation>両者のフットプリントに共通する部分がないため、係数は求められません。キログラムは表に示します。</translation>
    </message>
    <message>
        <source>Bands: ranges as commonly quoted for each M (Patterson et al. 2022); what lies outside is more, or less, than usual.</source>
        <translation>帯：各Mについて一般に引用される範囲（Patterson et al. 2022）。帯の外は、通常より大きいか小さい値です。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Share of the logarithm</source>
        <translation>対数比の割合</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>削減量</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>Two scenarios, and what their difference is: &quot;56.5 times less CO₂e, net&quot;</extracomment>
        <translation>%1から%2へ：%3</translation>
    </message>
    <message>
        <source>CO₂e, %1</source>
        <translation>CO₂e（%1）</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>net</source>
        <translation>正味</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>総量</translation>
    </message>
    <message>
        <source>all phases</source>
        <translation>全フェーズ</translation>
    </message>
    <message>
        <source>Fourfold %1, method: %2, data %3</source>
        <translation>Fourfold %1、手法：%2、データ%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>他の注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;0.83×&quot;, %2 says both amounts</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>The picture shows the first %1 of %2, the table has all.</source>
        <translation>図には%2件中最初の%1件を表示し、表にはすべてを載せています。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n level(s).</source>
        <translation>
            <numerusform>%n件の値を示す図。</numerusform>
        </translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>A factor by which an answer is multiplied</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two amounts, before and after a step</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>比率なし</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>CO₂e after it</source>
        <translation>段階後のCO₂e</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <extracomment>A scenario, two methods, and the ratio of their answers</extracomment>
        <translation>%1、%2から%3へ：%4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Given field</source>
        <translation>入力済みフィールド</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ 使用</translation>
    </message>
    <message>
        <source>– ignored</source>
        <translation>– 無視</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Published: %1 for %2. Source: %3</source>
        <translation>公表値：%2は%1。出典：%3</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>as commonly quoted</source>
        <translation>一般に引用される値</translation>
    </message>
    <message>
        <source>not computed here</source>
        <translation>ここでの計算ではない</translation>
    </message>
    <message>
        <source>%1: no method has an answer</source>
        <translation>%1：結果を出す手法がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n method(s) say %2 to %3</source>
        <translation>
            <numerusform>%1：%n件の手法で%2～%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Ratio to the chosen</source>
        <translation>選択中の手法との比</translation>
    </message>
    <message>
        <source>Fields read</source>
        <translation>使用するフィールド</translation>
    </message>
    <message>
        <source>Fields ignored</source>
        <translation>無視するフィールド</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>error bars: inference tiers that apply</source>
        <translation>エラーバー：該当する推論の段階</translation>
    </message>
    <message>
        <source>Dots by year.</source>
        <translation>年ごとの点図。</translation>
    </message>
    <message>
        <source>Ranking.</source>
        <translation>順位図。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a figure: %1.</source>
        <translation>数値なし：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a tier of inference and how it counts attention: &quot;Roofline: mean context&quot;
----------
%1 is a tier of inference, %2 why it does not apply</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From %1 with %2 to %3 with %4</source>
        <translation>%1（%2）から %3（%4）まで</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>位置づけ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>None of the entries has a figure to show.</source>
        <translation>示せる数値のある項目がありません。</translation>
    </message>
    <message>
        <source>Fourfold %1, data %2 · %3</source>
        <translation>Fourfold %1、データ %2 · %3</translation>
    </message>
    <message>
        <source>Peak rate per power</source>
        <translation>電力あたりのピーク性能</translation>
    </message>
    <message>
        <source>Published runs are known as a whole only: none is shown here.</source>
        <translation>公表された学習は全体の値しかないため、ここには示しません。</translation>
    </message>
    <message>
        <source>No published figure of this kind with source and licence: %1.</source>
        <translation>出典とライセンスのあるこの種類の公表値がありません：%1。</translation>
    </message>
    <message>
        <source>Dashed outlines are published training runs as their authors reported them, with scopes of their own.</source>
        <translation>破線の印は著者が報告した学習の公表値で、算定範囲はそれぞれ異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), listed in the table</source>
        <translation>
            <numerusform>出典 %n 件（表に記載）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a letter and the name of its scenario: &quot;A · GPT-3&quot;
----------
a row of a ranking: %1 is the rank (&quot;3&quot;, &quot;3=&quot;), %2 a name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The picture shows %1 of %2, the table has all.</source>
        <translation>図は %2 件のうち %1 件を示し、表にはすべてあります。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n line(s).</source>
        <translation>
            <numerusform>%n 本の線のグラフ。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a point of a curve: its name, where it is along the axis at the bottom, its value</extracomment>
        <translation>%1、%2 のとき：%3</translation>
    </message>
    <message>
        <source>it does not know this metric</source>
        <translation>この指標は求められません</translation>
    </message>
    <message>
        <source>%1: a request with an answer of %2 tokens takes %3 to %4</source>
        <translation>%1：回答が %2 トークンのリクエスト 1 件あたり %3～%4</translation>
    </message>
    <message>
        <source>%1 for one request</source>
        <translation>リクエスト 1 件あたりの%1</translation>
    </message>
    <message>
        <source>No tier of inference has an answer. %1</source>
        <translation>答えの出る推論の階層がありません。%1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>outlines: before the last change</source>
        <translation>輪郭線: 直前の変更の前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Heat map with %1 columns and %2 rows.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 列 %2 行のヒートマップ。</translation>
    </message>
    <message>
        <source>Least: %1</source>
        <translation>最小：%1</translation>
    </message>
    <message>
        <source>Largest: %1</source>
        <translation>最大：%1</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <extracomment>two axes with a place on either, and the value there: &quot;PUE 1.1, Intensity 400 g/kWh: 2 kg&quot;</extracomment>
        <translation>%1 %2、%3 %4：%5</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart: %1 is less in %3 of the draws</source>
        <translation>%1 と %2 は区別できない：抽出の %3 で %1 が少ない</translation>
    </message>
    <message>
        <source>error bars: 90 % of the draws</source>
        <translation>誤差棒：抽出の 90 %</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Monte Carlo standard error of the mean</source>
        <translation>平均のモンテカルロ標準誤差</translation>
    </message>
    <message>
        <source>Error of the mean</source>
        <translation>平均の誤差</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽出回数</translation>
    </message>
    <message>
        <source>The mean of %1 is known to ±%2 % after %3 draws</source>
        <translation>%3 回の抽出で %1 の平均は ±%2 % まで分かる</translation>
    </message>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>抽出 %1 回、シード %2</translation>
    </message>
    <message>
        <source>No visible scenario has a result in this metric that can be drawn.</source>
        <translation>この指標で抽出できる結果を持つ表示中のシナリオはありません。</translation>
    </message>
    <message>
        <source>Nothing is uncertain here: give a field a range, as 390 to 470 or 429 ± 10 %, or count the ranges of defaults.</source>
        <translation>ここには不確かな値がありません。390 to 470 や 429 ± 10 % のようにフィールドに範囲を与えるか、既定値の範囲を数えてください。</translation>
    </message>
    <message>
        <source>more than the baseline</source>
        <translation>基準シナリオより多い</translation>
    </message>
    <message>
        <source>less than the baseline</source>
        <translation>基準シナリオより少ない</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判別できない</translation>
    </message>
    <message>
        <source>%1: less than %2 in %3 of the draws</source>
        <extracomment>letters of two scenarios and a share</extracomment>
        <translation>%1：抽出の %3 で %2 より少ない</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1：判別できない</translation>
    </message>
    <message>
        <source>%1: cannot tell; measuring would decide: %2</source>
        <translation>%1：判別できない。測れば決まる値：%2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>与えられた値</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Less than the baseline</source>
        <translation>基準シナリオより少ない</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What would decide</source>
        <translation>何を測れば決まるか</translation>
    </message>
    <message>
        <source>Ratio, %1</source>
        <extracomment>a column: a quantile of the ratio of the baseline to a scenario</extracomment>
        <translation>比、%1</translation>
    </message>
    <message>
        <source>%1: 90 % of the draws lie between %2 and %3</source>
        <translation>%1：抽出の 90 % は %2 から %3 の間にある</translation>
    </message>
    <message>
        <source>%1 is the least sure: 90 % of its draws lie between %2 and %3</source>
        <translation>%1 が最も不確か：抽出の 90 % は %2 から %3 の間にある</translation>
    </message>
    <message>
        <source>%1 is certain: %2</source>
        <translation>%1 は確実：%2</translation>
    </message>
    <message>
        <source>Density per factor of ten</source>
        <translation>10 倍あたりの密度</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density per %1</source>
        <translation>%1 あたりの密度</translation>
    </message>
    <message>
        <source>No scenario beside the baseline is uncertain.</source>
        <translation>基準シナリオのほかに不確かなシナリオはありません。</translation>
    </message>
    <message>
        <source>Every scenario is told apart from %1</source>
        <translation>すべてのシナリオは %1 と区別できる</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 と %2 は区別できない</translation>
    </message>
    <message>
        <source>Share of draws up to a value</source>
        <translation>ある値までの抽出の割合</translation>
    </message>
    <message>
        <source>%1 over the scenario</source>
        <extracomment>letter of the baseline</extracomment>
        <translation>%1 ÷ シナリオ</translation>
    </message>
    <message>
        <source>%1 less the scenario</source>
        <extracomment>letter of the baseline</extracomment>
        <translation>%1 − シナリオ</translation>
    </message>
    <message>
        <source>Dots for choices, %1 over %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>選択肢の散布図：縦軸 %1、横軸 %2。</translation>
    </message>
    <message>
        <source>Within the budget of %1</source>
        <translation>予算 %1 以内</translation>
    </message>
    <message>
        <source>Over the budget of %1: %2</source>
        <extracomment>%1 is an amount, %2 a list: &quot;A by 12.3 %, B by 2.0 %&quot;</extracomment>
        <translation>予算 %1 を超過：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a scenario, %2 &quot;by 12.3 %&quot;
----------
a field and its value: &quot;PUE 1.05&quot;
----------
a field and its value: &quot;PUE 1.34&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <extracomment>a line is over the budget: %1 is its name, %2 a value of the lower axis</extracomment>
        <translation>%1 は %2 以上</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 は %2 以下</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 の全体</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>予算：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two sentences: what a chart finds, and what it says of a budget</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2 に対する %1</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) with the same amounts</source>
        <translation>
            <numerusform>同じ値の選択肢 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：%2 以下</translation>
    </message>
    <message>
        <source>Nothing can be chosen for %1</source>
        <translation>%1 には選べるものがありません</translation>
    </message>
    <message>
        <source>No choice for %1 keeps all limits</source>
        <translation>%1 にはすべての制限を満たす選択肢がありません</translation>
    </message>
    <message>
        <source>Best for %1: %2, %3</source>
        <translation>%1 の最良：%2、%3</translation>
    </message>
    <message>
        <source>%1: %2, %3 times less CO₂e than %4</source>
        <extracomment>%1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario</extracomment>
        <translation>%1：%2、CO₂e は %4 の %3 分の 1</translation>
    </message>
    <message>
        <source>%1: %2, %3 times more CO₂e than %4</source>
        <translation>%1：%2、CO₂e は %4 の %3 倍</translation>
    </message>
    <message>
        <source>exhaustive: %1 combinations evaluated</source>
        <extracomment>%1 is a number of combinations</extracomment>
        <translation>全数探索：%1 通りを評価</translation>
    </message>
    <message>
        <source>%1 keep all limits</source>
        <translation>%1 通りが全制限を満たす</translation>
    </message>
    <message>
        <source>faded: others are better in everything</source>
        <translation>淡色：すべてで上回る選択肢あり</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>大きさ：%1</translation>
    </message>
    <message>
        <source>A datacentre stands for its PUE and WUE, which are tried in every region.</source>
        <translation>データセンターは PUE と WUE を表し、すべての地域で試します。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the catalogue lack a figure and are left out.</source>
        <translation>
            <numerusform>カタログの %n 項目は数値が欠けているため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as it stands</source>
        <translation>%1 の現状</translation>
    </message>
    <message>
        <source>The choices are being worked out.</source>
        <translation>選択肢を計算しています。</translation>
    </message>
    <message>
        <source>%1=</source>
        <extracomment>a rank that others share</extracomment>
        <translation>%1=</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>フロント上</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <extracomment>an M, and the factor by which it lowers the footprint</extracomment>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1: %2 of the limit</source>
        <extracomment>how much of a limit something takes</extracomment>
        <translation>%1：制限の %2</translation>
    </message>
    <message>
        <source>no M saves anything</source>
        <translation>どの M も削減なし</translation>
    </message>
    <message>
        <source>%1: the limit keeps out %2 choices, the best of them %3 with %4.</source>
        <translation>%1：制限により %2 件が除外され、その最良は %3（%4）です。</translation>
    </message>
    <message>
        <source>%1: the limit keeps out %2 choices, none of them better.</source>
        <translation>%1：制限により %2 件が除外されますが、より良いものはありません。</translation>
    </message>
    <message>
        <source>%1 in %2 of its draws</source>
        <extracomment>a scenario, and in how many of its draws it is over the budget</extracomment>
        <translation>%1 は抽出の %2 で超過</translation>
    </message>
    <message>
        <source>Dots: %1 over %2.</source>
        <translation>点：%1 と %2。</translation>
    </message>
    <message>
        <source>fitted on</source>
        <translation>当てはめに使用</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>検証用に除外</translation>
    </message>
    <message>
        <source>servers and PUE</source>
        <translation>サーバーとPUE</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>devices and PUE</source>
        <translation>デバイスとPUE</translation>
    </message>
    <message>
        <source>devices alone</source>
        <translation>デバイスのみ</translation>
    </message>
    <message>
        <source>%1 billion tokens</source>
        <extracomment>so many billion tokens of training data</extracomment>
        <translation>%1 ×10億トークン</translation>
    </message>
    <message>
        <source>%1 device-hours</source>
        <translation>%1 デバイス時間</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 ×10億パラメータ</translation>
    </message>
    <message>
        <source>reported %1, predicted %2 (%3 to %4)</source>
        <extracomment>%1 to %4 are amounts of energy, the last two the ends of a band</extracomment>
        <translation>報告 %1、予測 %2（%3～%4）</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>事前に既知</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測値</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>区間内</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No run was held out</source>
        <translation>検証用に除外した実行はありません</translation>
    </message>
    <message>
        <source>%1 of %2 held-out runs lie in their 90 % band; geometric error %3</source>
        <extracomment>%1 and %2 are numbers of runs, %3 is &quot;1.21×&quot;</extracomment>
        <translation>検証用 %2 件のうち %1 件が90 %区間内、幾何誤差 %3</translation>
    </message>
    <message>
        <source>Predicted energy</source>
        <translation>予測エネルギー</translation>
    </message>
    <message>
        <source>Reported energy</source>
        <translation>報告エネルギー</translation>
    </message>
    <message>
        <source>predicted as reported</source>
        <translation>予測＝報告</translation>
    </message>
    <message>
        <source>The catalogue has no run with measured energy of which this was known.</source>
        <translation>これが分かっていて実測エネルギーのある実行はカタログにありません。</translation>
    </message>
    <message>
        <source>Bars are 90 % bands of the prediction: a run is in its band where its bar crosses the dashed line.</source>
        <translation>棒は予測の90 %区間です。棒が破線と交われば、その実行は区間内にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n row(s) of bars.</source>
        <translation>
            <numerusform>%n 行の棒を含むグラフ。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 gives %3, %4 gives %5</source>
        <extracomment>%1 is a field, %2 and %4 its values, %3 and %5 the results there</extracomment>
        <translation>%1：%2 なら %3、%4 なら %5</translation>
    </message>
    <message>
        <source>1 % more of it changes the result by %1 %</source>
        <translation>これが 1 % 増えると結果は %1 % 変わります</translation>
    </message>
    <message>
        <source>Linked with: %1</source>
        <translation>連動するもの：%1</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>低いときの結果</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>高いときの結果</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>振れ幅</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弾力性</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>連動するもの</translation>
    </message>
    <message>
        <source>%1 matters most: over its range %2 goes from %3 to %4</source>
        <translation>%1 が最も効きます：その範囲で %2 は %3 から %4 まで動きます</translation>
    </message>
    <message>
        <source>%1 matters most: %2 up or down moves %3 between %4 and %5</source>
        <translation>%1 が最も効きます：上下 %2 で %3 は %4 から %5 の間を動きます</translation>
    </message>
    <message>
        <source>value raised</source>
        <translation>値を上げる</translation>
    </message>
    <message>
        <source>value lowered</source>
        <translation>値を下げる</translation>
    </message>
    <message>
        <source>No number of this scenario moves the result.</source>
        <translation>このシナリオには結果を動かす数値がありません。</translation>
    </message>
    <message>
        <source>No number of this scenario has a range of its own. Type one, as 390 to 470, or move all by a percentage.</source>
        <translation>このシナリオには固有の範囲をもつ数値がありません。390 to 470 のように入力するか、すべてを割合で動かしてください。</translation>
    </message>
    <message>
        <source>Change of the result for 1 % more, in %</source>
        <translation>1 % 増えたときの結果の変化（%）</translation>
    </message>
    <message>
        <source>1 % more of %1 changes %2 by %3 %</source>
        <translation>%1 が 1 % 増えると %2 は %3 % 変わります</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: %2 of the variance alone, %3 with what it does together with others</source>
        <translation>%1：単独で分散の %2、他との共同の効果を含めて %3</translation>
    </message>
    <message>
        <source>Share of the variance, with its standard error</source>
        <translation>分散の割合とその標準誤差</translation>
    </message>
    <message>
        <source>alone (first order)</source>
        <translation>単独（一次）</translation>
    </message>
    <message>
        <source>with all it takes part in (total)</source>
        <translation>関わるすべてを含む（全次数）</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Its standard error</source>
        <translation>その標準誤差</translation>
    </message>
    <message>
        <source>Standard error of the total</source>
        <translation>全次数の標準誤差</translation>
    </message>
    <message>
        <source>%1 · %2 draws, seed %3</source>
        <translation>%1 · %2 回の抽出、シード %3</translation>
    </message>
    <message>
        <source>No uncertain value moves this result. Type a range into a cell, as 390 to 470 or 429 ± 10 %.</source>
        <translation>この結果を動かす不確かな値がありません。390 to 470 や 429 ± 10 % のようにセルに範囲を入力してください。</translation>
    </message>
    <message>
        <source>%1 explains %2 of the variance of %3</source>
        <translation>%1 は %3 の分散の %2 を説明します</translation>
    </message>
    <message>
        <source>The shares are not worked out yet.</source>
        <translation>割合はまだ計算されていません。</translation>
    </message>
    <message>
        <source>5 % of draws below</source>
        <translation>抽出の 5 % が下回る値</translation>
    </message>
    <message>
        <source>5 % of draws above</source>
        <translation>抽出の 5 % が上回る値</translation>
    </message>
    <message>
        <source>%1 is zero everywhere: what it follows from is not given.</source>
        <translation>%1 はどこでもゼロです：もとになる値がありません。</translation>
    </message>
    <message>
        <source>There is nothing to go through: choose another field.</source>
        <translation>たどる値がありません。別のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>bands hold 90 % of random draws</source>
        <translation>帯は乱数抽出の 90 % を含む</translation>
    </message>
    <message>
        <source>The sweep is not worked out yet.</source>
        <translation>スイープはまだ計算されていません。</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 は %2 から %3 の間にあります</translation>
    </message>
    <message>
        <source>%1 is below %2 everywhere</source>
        <translation>%1 はどこでも %2 を下回ります</translation>
    </message>
    <message>
        <source>%1 is nowhere below %2</source>
        <translation>%1 が %2 を下回るところはありません</translation>
    </message>
    <message>
        <source>%1 is below %2 on %3 of the map</source>
        <translation>%1 は地図の %3 で %2 を下回ります</translation>
    </message>
    <message>
        <source>%1 stays at %2 whatever %3 is</source>
        <translation>%3 が何であっても %1 は %2 のままです</translation>
    </message>
    <message>
        <source>%1 is least with %2 (%3) and most with %4 (%5)</source>
        <translation>%1 は %2 で最小（%3）、%4 で最大（%5）です</translation>
    </message>
    <message>
        <source>%1 goes from %2 at %3 to %4 at %5</source>
        <translation>%1 は %3 の %2 から %5 の %4 まで動きます</translation>
    </message>
    <message>
        <source>%1 and %2 are equal at %3</source>
        <translation>%1 と %2 は %3 で等しくなります</translation>
    </message>
    <message>
        <source>%1 and %2 are equal at %3 of %4</source>
        <translation>%1 と %2 は %4 が %3 のとき等しくなります</translation>
    </message>
    <message>
        <source>%1 is least from %2 to %3</source>
        <translation>%2 から %3 まで %1 が最小です</translation>
    </message>
    <message>
        <source>%1 is least at %2, %3 at %4</source>
        <translation>%2 では %1 が、%4 では %3 が最小です</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>two scenarios on the line where their results are equal</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 are equal, %2 times less than %3</source>
        <extracomment>letters of several scenarios, a factor, and the letter of another one</extracomment>
        <translation>%1 は等しく、%3 の %2 分の1</translation>
    </message>
    <message>
        <source>Predicted / reported</source>
        <translation>予測 / 報告</translation>
    </message>
    <message>
        <source>%1 of %2 runs that were fitted on lie in their 90 % band; geometric error %3</source>
        <translation>当てはめに使った %2 件のうち %1 件が90 %区間内、幾何誤差 %3</translation>
    </message>
    <message>
        <source>Predicted over reported energy</source>
        <translation>予測エネルギー／報告エネルギー</translation>
    </message>
    <message>
        <source>Runs, from predicted too low to predicted too high</source>
        <translation>実行（予測が低すぎるものから高すぎるものへ）</translation>
    </message>
    <message>
        <source>Bars are 90 % bands of the prediction: a run is in its band where its bar crosses 1×.</source>
        <translation>棒は予測の90 %区間です。棒が 1× と交われば、その実行は区間内にあります。</translation>
    </message>
    <message>
        <source>%1 matter equally: over the range of each %2 goes from %3 to %4</source>
        <translation>%1 は同じだけ効きます：それぞれの範囲で %2 は %3 から %4 まで動きます</translation>
    </message>
    <message>
        <source>%1 matter equally: %2 up or down of any moves %3 between %4 and %5</source>
        <translation>%1 は同じだけ効きます：どれも上下 %2 で %3 は %4 から %5 の間を動きます</translation>
    </message>
    <message>
        <source>1 % more of any of these changes %2 by %3 %: %1</source>
        <translation>次のどれが 1 % 増えても %2 は %3 % 変わります：%1</translation>
    </message>
    <message>
        <source>1 % more of any of these changes %2 by %3 %, up or down: %1</source>
        <translation>次のどれが 1 % 増えても %2 は %3 % 上下します：%1</translation>
    </message>
    <message>
        <source>%1 explain about as much of the variance of %3: %2</source>
        <translation>%1 は %3 の分散をほぼ同じだけ説明します：%2</translation>
    </message>
    <message>
        <source>%1 and %2 are equal everywhere</source>
        <translation>%1 と %2 はどこでも等しい</translation>
    </message>
    <message>
        <source>%1 are equally low at %2 and at %3</source>
        <translation>%1 は %2 でも %3 でも同じく低い</translation>
    </message>
    <message>
        <source>Least at %2: %1; at %4: %3</source>
        <extracomment>letters of scenarios and where they are least</extracomment>
        <translation>%2 で最小：%1、%4 で最小：%3</translation>
    </message>
    <message>
        <source>%1 as it stands is as good as the best choice: %2, %3</source>
        <translation>%1 は今のままで最良の選択肢と同じ：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good, such as %1: %2, %3 times less CO₂e than %4</source>
        <extracomment>%1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario</extracomment>
        <translation>
            <numerusform>%n 件の選択肢が同じく良い。例：%1、%2、CO₂e は %4 の %3 分の1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>%1 には %n 件の選択肢が同じく良い。例：%2、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in their band (%4), geometric error %5</source>
        <extracomment>%1 is &quot;held out&quot;, %2 and %3 numbers of runs, %4 a percentage, %5 is &quot;1.21×&quot;</extracomment>
        <translation>%1：%3 件中 %2 件が区間内（%4）、幾何誤差 %5</translation>
    </message>
    <message>
        <source>Over the budget of %1 everywhere</source>
        <translation>いたるところで予算 %1 を超過</translation>
    </message>
    <message>
        <source>Over the budget of %1 on %2 of the map</source>
        <translation>図の %2 で予算 %1 を超過</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>any: yearly figure</source>
        <translation>任意：年間値</translation>
    </message>
    <message numerus="yes">
        <source>At least %n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>%1 には少なくとも %n 件の選択肢が同じく良い。例：%2、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are uncertain here, but they do not move this result: every draw gives the same.</source>
        <translation>ここには不確かな値がありますが、この結果を動かしません。どの抽出も同じです。</translation>
    </message>
</context>
<context>
    <name>fourfold::ChoiceControls</name>
    <message>
        <source>Scenario to improve</source>
        <translation>改善するシナリオ</translation>
    </message>
    <message>
        <source>The scenario whose places and machines are replaced</source>
        <translation>場所とマシンを置き換えるシナリオ</translation>
    </message>
    <message>
        <source>Try every one of the catalogue</source>
        <translation>カタログのすべてを試す</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>縦軸</translation>
    </message>
    <message>
        <source>Lower axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Narrow down what is offered, and say how much is allowed</source>
        <translation>候補を絞り込み、許容量を指定します</translation>
    </message>
    <message>
        <source>Take the budgets</source>
        <translation>予算を使う</translation>
    </message>
    <message>
        <source>Let the budgets of the study be the limits</source>
        <translation>スタディの予算を制限とします</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>a limit: &quot;Days of training at most&quot;</extracomment>
        <translation>%1 の上限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Change what is optimised</source>
        <translation>最適化の対象を変更</translation>
    </message>
    <message>
        <source>Filters and limits</source>
        <translation>絞り込みと制限</translation>
    </message>
    <message>
        <source>Filters and limits (%1)</source>
        <translation>絞り込みと制限（%1）</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>縦軸：%1</translation>
    </message>
    <message>
        <source>Across: %1</source>
        <translation>横軸：%1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：すべて</translation>
    </message>
    <message>
        <source>Later starts, up to</source>
        <translation>より遅い開始、最大</translation>
    </message>
    <message>
        <source>Hours by which the start may be put off</source>
        <translation>開始を遅らせてよい時間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Try every full hour after the start of the scenario too, where a region has an hourly trace; the other regions have their figure for the year, whatever the start</source>
        <translation>1時間値トレースのある地域では、シナリオの開始後の1時間ごとの開始も試します。他の地域は開始によらず年間値です</translation>
    </message>
</context>
<context>
    <name>fourfold::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>コマンドの文字を入力</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>fourfold::ComparabilityBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Comparable: same phases, basis, boundary and quality.</source>
        <translation>✓ 比較可能：フェーズ、集計方法、境界、品質が同じです。</translation>
    </message>
    <message>
        <source>⚠ Not comparable as they stand. %1</source>
        <translation>⚠ このままでは比較できません。%1</translation>
    </message>
    <message>
        <source>Count &amp;embodied carbon in all</source>
        <translation>すべてに内包炭素を含める(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fourfold::ComparePage</name>
    <message>
        <source>Reference runs…</source>
        <translation>参照する学習…</translation>
    </message>
    <message>
        <source>Reference runs: %1…</source>
        <translation>参照する学習：%1…</translation>
    </message>
    <message>
        <source>Lay published training runs beside the scenarios</source>
        <translation>公表された学習をシナリオの隣に並べる</translation>
    </message>
    <message>
        <source>Nothing was published of this metric</source>
        <translation>この指標の公表値はありません</translation>
    </message>
    <message>
        <source>Choose reference runs</source>
        <translation>参照する学習を選ぶ</translation>
    </message>
</context>
<context>
    <name>fourfold::DirectivesPage</name>
    <message>
        <source>Change how requests are served</source>
        <translation>応答の仕方を変える</translation>
    </message>
    <message>
        <source>Change what may be lost</source>
        <translation>失ってよい割合を変える</translation>
    </message>
    <message>
        <source>Take the shipped levels</source>
        <translation>同梱のレベルを使う</translation>
    </message>
    <message>
        <source>What do brief answers save?</source>
        <translation>簡潔な回答で何が減るか？</translation>
    </message>
    <message>
        <source>Directives ask a model to be brief while the grid is dirty. On the hourly intensity of a grid this page shows which mix of directives saves most for the quality that you keep. There is no trace yet.</source>
        <translation>指示は、系統が汚れているときにモデルへ簡潔さを求めます。このページは系統の1時間値トレースの上で、保つ品質に対して最も減る指示の組み合わせを示します。トレースはまだありません。</translation>
    </message>
    <message>
        <source>Use Texas 2021</source>
        <translation>テキサス 2021 を使う</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>May be lost of the preference</source>
        <translation>失ってよい選好</translation>
    </message>
    <message>
        <source>The part of the preference that may be lost in the dirtiest hour of the trace; in cleaner hours it is less</source>
        <translation>最も汚れた時間に失ってよい選好の割合。よりクリーンな時間では少なくなります</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What to see of served requests</source>
        <translation>応答について見るもの</translation>
    </message>
    <message>
        <source>Change what the page Directives shows</source>
        <translation>「指示」ページの表示を変える</translation>
    </message>
    <message>
        <source>Take another trace</source>
        <translation>別のトレースを使う</translation>
    </message>
    <message>
        <source>Take own requests</source>
        <translation>独自のリクエストを使う</translation>
    </message>
    <message>
        <source>May be lost: %1</source>
        <translation>失ってよい：%1</translation>
    </message>
    <message>
        <source>Requests cannot be served on this trace as it stands</source>
        <translation>この設定ではこのトレースで応答できません</translation>
    </message>
    <message>
        <source>Own levels</source>
        <translation>独自のレベル</translation>
    </message>
    <message>
        <source>The trace is being read…</source>
        <translation>トレースを読み込んでいます…</translation>
    </message>
    <message>
        <source>Edit the smaller model</source>
        <translation>小さいモデルを編集</translation>
    </message>
</context>
<context>
    <name>fourfold::EntriesDialog</name>
    <message>
        <source>Entries to compare: %1</source>
        <translation>比較するエントリ：%1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Tick at least one entry.</source>
        <translation>項目を少なくとも一つ選んでください。</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>選択済み：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryComparisonModel</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an entry, %2 a property, %3 what the entry has there</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryEdit</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an entry of the catalogue: its name and its id</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryEditor</name>
    <message>
        <source>Entry of your own: %1</source>
        <extracomment>%1 is a kind of entries, such as Accelerators</extracomment>
        <translation>自分の項目：%1</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>置き場所(&amp;K)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryFilterBar</name>
    <message>
        <source>%1: all</source>
        <extracomment>the first entry of a list that narrows down: %1 is a property, such as the vendor</extracomment>
        <translation>%1：すべて</translation>
    </message>
    <message>
        <source>Show only entries with this: %1</source>
        <translation>この値の項目だけを示す：%1</translation>
    </message>
    <message>
        <source>Filter by name, maker or id</source>
        <translation>名前・メーカー・id で絞り込む</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryPicker</name>
    <message>
        <source>&amp;Search by name, maker or id</source>
        <translation>名前、メーカー、idで検索(&amp;S)</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>見つかった項目</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <extracomment>%1 is a figure with its unit, %2 how it came into the catalogue, %3 where it is from</extracomment>
        <translation>%1、%2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what stands in a cell of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fourfold::ExplainPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Explain · %1, %2</source>
        <translation>説明 · %1：%2</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>説明する対象がありません</translation>
    </message>
    <message>
        <source>%1
= %2</source>
        <translation>%1
= %2</translation>
    </message>
    <message>
        <source>Back to what was explained before</source>
        <translation>前に説明した内容に戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Terms of the explanation</source>
        <translation>説明の項目</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>フィールドへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Click an amount to see how it came about.</source>
        <translation>値をクリックすると、その計算の内訳を表示します。</translation>
    </message>
    <message>
        <source>Source of the term</source>
        <translation>項の出典</translation>
    </message>
    <message>
        <source>Explain · %1, %2 by %3</source>
        <translation>説明 · %1、%2（%3）</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <extracomment>an amount, how many requests or the like it is for, &quot;0.2 g per request&quot;</extracomment>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
</context>
<context>
    <name>fourfold::Exploration</name>
    <message>
        <source>Move %1 of %2</source>
        <extracomment>%1 is a field, %2 a scenario</extracomment>
        <translation>%2 の %1 を動かす</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットをとる</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>%1 is the name of a snapshot</extracomment>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>スナップショット %1 を削除</translation>
    </message>
</context>
<context>
    <name>fourfold::ExplorePage</name>
    <message>
        <source>Explored scenario</source>
        <translation>探索するシナリオ</translation>
    </message>
    <message>
        <source>The scenario that the sliders move</source>
        <translation>スライダーが動かすシナリオ</translation>
    </message>
    <message>
        <source>Add a slider</source>
        <translation>スライダーを追加</translation>
    </message>
    <message>
        <source>Put another field on a slider; the menu of a cell does the same</source>
        <translation>別のフィールドをスライダーに載せます。セルのメニューからもできます</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show the last change again (R)</source>
        <translation>直前の変更をもう一度見せる (R)</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>シナリオとして残す</translation>
    </message>
    <message>
        <source>Add a scenario that keeps the values of now, whatever the sliders do</source>
        <translation>スライダーを動かしても今の値を保つシナリオを追加します</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>1 つ目のグラフ</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>2 つ目のグラフ</translation>
    </message>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>スタディにはまだシナリオがありません。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scenario, %2 its result</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldDelegate</name>
    <message>
        <source>Search by name, maker or id</source>
        <translation>名前、メーカー、idで検索</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldEdit</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldSlider</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>&amp;Reset (follow again)</source>
        <translation>リセット（再び従う）(&amp;R)</translation>
    </message>
    <message>
        <source>Ends of the &amp;slider…</source>
        <translation>スライダーの両端(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Proposed ends</source>
        <translation>提案された両端(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the s&amp;heet</source>
        <translation>シートに表示(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move from this page</source>
        <translation>このページから外す(&amp;M)</translation>
    </message>
    <message>
        <source>From %1 to %2, by equal factors</source>
        <translation>%1 から %2 まで（等しい倍率）</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldTableModel</name>
    <message>
        <source>%1 · hidden from charts</source>
        <translation>%1 · チャートでは非表示</translation>
    </message>
    <message>
        <source>%1, %2, baseline</source>
        <translation>%1：%2、基準</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>a cell for screen readers: field, letter of the scenario, value, where it comes from</extracomment>
        <translation>%1、%2：%3、%4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>fourfold::FirstModelForm</name>
    <message>
        <source>Model or billions of parameters</source>
        <translation>モデル、またはパラメータ数（×10億）</translation>
    </message>
    <message>
        <source>Amount of training</source>
        <translation>学習の量</translation>
    </message>
    <message>
        <source>What the amount of training counts</source>
        <translation>学習の量の単位</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1日あたりのリクエスト数</translation>
    </message>
    <message>
        <source>a name, or 7 for 7 billion parameters</source>
        <translation>名前、または7（70億パラメータ）</translation>
    </message>
    <message>
        <source>billion tokens</source>
        <translation>×10億トークン</translation>
    </message>
    <message>
        <source>device-hours</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>a name: A100, TPU v4 …</source>
        <translation>名前：A100、TPU v4 …</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>a country, cloud region or datacentre</source>
        <translation>国、クラウドリージョン、データセンター</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Which model?</source>
        <translation>どのモデル(&amp;W)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: 7 billion parameters</source>
        <translation>不明：70億パラメータ</translation>
    </message>
    <message>
        <source>How much &amp;training?</source>
        <translation>学習の量は(&amp;T)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: as published, else 20 tokens a parameter</source>
        <translation>不明：公表値、なければパラメータあたり20トークン</translation>
    </message>
    <message>
        <source>Which &amp;machine, and how many?</source>
        <translation>どのマシンを何台(&amp;M)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: eight NVIDIA A100</source>
        <translation>不明：NVIDIA A100を8台</translation>
    </message>
    <message>
        <source>Whe&amp;re?</source>
        <translation>どこで(&amp;R)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: the average of the world</source>
        <translation>不明：世界平均</translation>
    </message>
    <message>
        <source>For w&amp;hom, requests a day?</source>
        <translation>誰のために、1日何リクエスト(&amp;H)？</translation>
    </message>
    <message>
        <source>Nobody: training only</source>
        <translation>なし：学習のみ</translation>
    </message>
    <message>
        <source>&amp;Compare two options</source>
        <translation>2つの案を比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fourfold::FourMsPage</name>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>The scenario that the way begins with</source>
        <translation>起点のシナリオ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The scenario that the way leads to</source>
        <translation>終点のシナリオ</translation>
    </message>
    <message>
        <source>Ranges as commonly quoted</source>
        <translation>一般に引用される範囲</translation>
    </message>
    <message>
        <source>Show behind each factor what is commonly quoted for it</source>
        <translation>各係数の背後に、一般に引用される範囲を表示</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>キログラム</translation>
    </message>
    <message>
        <source>Show the kilograms that each factor saves instead of its share</source>
        <translation>割合の代わりに、各係数の削減量をキログラムで表示</translation>
    </message>
    <message>
        <source>Choose what the 4Ms compare</source>
        <translation>4Mで比較するものを選択</translation>
    </message>
    <message>
        <source>✓ Comparable: same phases, boundary, vintage and quality.</source>
        <translation>✓ 比較可能：フェーズ、境界、データ年次、品質が同じです。</translation>
    </message>
    <message>
        <source>⚠ Not comparable as they stand: %1</source>
        <translation>⚠ このままでは比較できません：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::JobForm</name>
    <message>
        <source>Job of</source>
        <translation>対象ジョブ</translation>
    </message>
    <message>
        <source>The scenario whose training is laid on the trace</source>
        <translation>学習をトレースに置くシナリオ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>The hourly intensity of a grid</source>
        <translation>系統の1時間ごとの強度</translation>
    </message>
    <message>
        <source>May pause</source>
        <translation>中断できる</translation>
    </message>
    <message>
        <source>Look for the cleanest hours, not for one stretch</source>
        <translation>連続した区間ではなく最もクリーンな時間を探す</translation>
    </message>
</context>
<context>
    <name>fourfold::JobTimeline</name>
    <message>
        <source>%1 UTC: %2</source>
        <extracomment>%1 is a moment, %2 a carbon intensity</extracomment>
        <translation>%1 UTC：%2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>fourfold::LabelHeader</name>
    <message>
        <source>%1 %2</source>
        <extracomment>the header of a group of rows: a sign for folded or open, the name</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fourfold::LevelEditor</name>
    <message>
        <source>Edit a level</source>
        <translation>レベルを編集する</translation>
    </message>
    <message>
        <source>Take own levels</source>
        <translation>独自のレベルを使う</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>レベルを追加</translation>
    </message>
    <message>
        <source>Remove a level</source>
        <translation>レベルを削除</translation>
    </message>
    <message>
        <source>Levels of directives</source>
        <translation>指示のレベル</translation>
    </message>
    <message>
        <source>Edit as own levels</source>
        <translation>独自のレベルとして編集</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>このレベルを削除</translation>
    </message>
    <message>
        <source>Take the shipped levels</source>
        <translation>同梱のレベルを使う</translation>
    </message>
    <message>
        <source>Open requests or a log…</source>
        <translation>リクエストかログを開く…</translation>
    </message>
    <message>
        <source>Own levels: what a request takes on average, and how often its answer is preferred. The first level stands for no directive.</source>
        <translation>独自のレベル：リクエストが平均で要する量と、その回答が好まれる頻度。最初のレベルは指示なしです。</translation>
    </message>
    <message>
        <source>%1. The means over all kinds of requests are shown; to change them take them as own levels.</source>
        <translation>%1。全種類のリクエストの平均を示します。変えるには独自のレベルとして使ってください。</translation>
    </message>
    <message>
        <source>Open requests or a log</source>
        <translation>リクエストかログを開く</translation>
    </message>
    <message>
        <source>Requests (*.json *.csv);;All files (*)</source>
        <translation>リクエスト (*.json *.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>fourfold::MainWindow</name>
    <message>
        <source>&amp;Pin the open file</source>
        <translation>開いているファイルをピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forget all but pinned files</source>
        <translation>ピン留め以外の履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>%1[*] — Fourfold</source>
        <translation>%1[*] — Fourfold</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>シナリオ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>仮定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Data %1</source>
        <translation>データ%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Licences of program and data</source>
        <translation>プログラムとデータのライセンス</translation>
    </message>
    <message>
        <source>About Fourfold</source>
        <translation>Fourfoldについて</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>結果の書き出し</translation>
    </message>
    <message>
        <source>This page shows no chart.</source>
        <translation>このページにはグラフがありません。</translation>
    </message>
    <message>
        <source>Groups of pages</source>
        <translation>ページのグループ</translation>
    </message>
</context>
<context>
    <name>fourfold::MethodsPage</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario that every method estimates</source>
        <translation>各手法が見積もるシナリオ</translation>
    </message>
    <message>
        <source>From method</source>
        <translation>起点の手法</translation>
    </message>
    <message>
        <source>The method that the steps begin with</source>
        <translation>段階の起点となる手法</translation>
    </message>
    <message>
        <source>To method</source>
        <translation>終点の手法</translation>
    </message>
    <message>
        <source>The method that the steps lead to</source>
        <translation>段階の終点となる手法</translation>
    </message>
    <message>
        <source>What to see of the methods</source>
        <translation>手法の何を見るか</translation>
    </message>
    <message>
        <source>Given fields that each method reads</source>
        <translation>各手法が読み取る入力済みフィールド</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>終点：%1</translation>
    </message>
    <message>
        <source>What each method reads of the given fields</source>
        <translation>各手法が使用する入力済みフィールド</translation>
    </message>
    <message>
        <source>Change what the methods are asked</source>
        <translation>手法で見積もる対象を変更</translation>
    </message>
    <message>
        <source>Change what the page of methods shows</source>
        <translation>手法ページの表示内容を変更</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>a field, and what lacks it</extracomment>
        <translation>%1（%2 用）</translation>
    </message>
    <message>
        <source>To complete the picture, give: %1</source>
        <translation>図を完成させるには、次を入力してください：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::OfferedAction</name>
    <message>
        <source>Add a scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>Give a value: %1</source>
        <translation>値を与える：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::OptimisePage</name>
    <message>
        <source>Ranked choices</source>
        <translation>選択肢の順位</translation>
    </message>
    <message>
        <source>How much of the catalogue has been tried</source>
        <translation>試したカタログの割合</translation>
    </message>
    <message>
        <source>Add as a scenario</source>
        <translation>シナリオとして追加</translation>
    </message>
    <message>
        <source>Add the selected choice to the study; Enter, or a click on a point of the picture, does the same</source>
        <translation>選んだ選択肢をスタディに追加します。Enter や図の点のクリックでも同じです</translation>
    </message>
    <message>
        <source>Change what is optimised</source>
        <translation>最適化の対象を変更</translation>
    </message>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>このスタディにはまだシナリオがありません。</translation>
    </message>
    <message>
        <source>The best machines and places for a scenario</source>
        <translation>シナリオに最適なマシンと場所</translation>
    </message>
    <message>
        <source>%1, in %2 ms</source>
        <translation>%1、%2 ミリ秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>a limit on this amount</extracomment>
        <translation>制限：%1</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1：制限なし</translation>
    </message>
    <message>
        <source>%1. Drag, or use the arrow keys.</source>
        <translation>%1。ドラッグまたは矢印キーで動かします。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>結果から入力を逆算…</translation>
    </message>
    <message>
        <source>Find a value of another input with which the scenario as it stands has the footprint of the selected choice</source>
        <translation>現在のシナリオが、選んだ候補と同じフットプリントになる別の入力の値を探します</translation>
    </message>
</context>
<context>
    <name>fourfold::OriginLegend</name>
    <message>
        <source>Marks of origin</source>
        <translation>値の由来の記号</translation>
    </message>
</context>
<context>
    <name>fourfold::PasteDialog</name>
    <message>
        <source>Paste a block</source>
        <translation>ブロックを貼り付け</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>数値の書き方</translation>
    </message>
    <message>
        <source>with a decimal point: 1,234.5</source>
        <extracomment>how a number is written in the pasted text; in the order of DecimalSign</extracomment>
        <translation>小数点はピリオド: 1,234.5</translation>
    </message>
    <message>
        <source>with a decimal comma: 1.234,5</source>
        <translation>小数点はコンマ: 1.234,5</translation>
    </message>
    <message>
        <source>&amp;Numbers are written</source>
        <translation>数値の書き方(&amp;N)</translation>
    </message>
    <message>
        <source>What pasting changes</source>
        <translation>貼り付けで変わるもの</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付ける内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>follows its parent, the catalogue or its default</source>
        <translation>親、カタログ、または既定値に従う</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 変わりません: %2</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change.</source>
        <translation>
            <numerusform>%n 個のセルが変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and stay as they are.</source>
        <translation>
            <numerusform>%n 個のセルは読み取れないため、そのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie beyond the sheet and are left out.</source>
        <translation>
            <numerusform>%n 個のセルはシートの外にあるため、除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fourfold::ProblemBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fourfold::ReadingDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fourfold::ReadingRow</name>
    <message>
        <source>The file is being read</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>fourfold::ReferenceListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a model, %2 a published figure of its training</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fourfold::ReferencePicker</name>
    <message>
        <source>Published runs beside the scenarios</source>
        <translation>シナリオの隣に並べる公表された学習</translation>
    </message>
    <message>
        <source>&amp;Search by model or maker</source>
        <translation>モデルやメーカーで検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search by model or maker</source>
        <translation>モデルやメーカーで検索</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>公表された学習</translation>
    </message>
</context>
<context>
    <name>fourfold::ReportedPage</name>
    <message>
        <source>&amp;Known before:</source>
        <translation>事前に既知(&amp;K)：</translation>
    </message>
    <message>
        <source>What was known before a run</source>
        <translation>実行前に分かっていたこと</translation>
    </message>
    <message>
        <source>Published runs and what is predicted for them</source>
        <translation>公表された実行とその予測</translation>
    </message>
    <message>
        <source>Open as a scenario</source>
        <translation>シナリオとして開く</translation>
    </message>
    <message>
        <source>Add a scenario with what was known before this run; a double click on its row does the same</source>
        <translation>この実行の前に分かっていたことでシナリオを追加します。行のダブルクリックでも同じです</translation>
    </message>
    <message>
        <source>Show in the catalogue</source>
        <translation>カタログで表示</translation>
    </message>
    <message>
        <source>Everything that is known of this run, with its sources</source>
        <translation>この実行について分かっているすべてのことと出典</translation>
    </message>
    <message>
        <source>Choose a run to see where it is from.</source>
        <translation>実行を選ぶと出典が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 its sources</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which runs are shown</source>
        <translation>表示する実行</translation>
    </message>
    <message>
        <source>Half of the runs were fitted on; the others show how far that holds</source>
        <translation>半分の実行を当てはめに使い、残りでどこまで成り立つかを示します</translation>
    </message>
    <message>
        <source>How predicted and reported are shown</source>
        <translation>予測と報告の表示方法</translation>
    </message>
</context>
<context>
    <name>fourfold::ScenarioHeader</name>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
</context>
<context>
    <name>fourfold::ScenarioSheet</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 ± 10 %</source>
        <translation>%1 ± 10 %</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>No scenario yet. Add one with the + button.</source>
        <translation>シナリオがまだありません。＋ボタンで追加してください。</translation>
    </message>
    <message>
        <source>Baseline scenario</source>
        <translation>基準シナリオ</translation>
    </message>
    <message>
        <source>Other scenarios</source>
        <translation>その他のシナリオ</translation>
    </message>
    <message>
        <source>Scroll through scenarios</source>
        <translation>シナリオをスクロール</translation>
    </message>
    <message>
        <source>Scenarios as rows</source>
        <translation>シナリオを行に表示</translation>
    </message>
</context>
<context>
    <name>fourfold::SeekDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Add as a &amp;scenario</source>
        <translation>シナリオとして追加(&amp;S)</translation>
    </message>
    <message>
        <source>Find the input that gives… (%1)</source>
        <translation>結果から入力を逆算（%1）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>By changing</source>
        <translation>変える項目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Values that were found</source>
        <translation>見つかった値</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To be</source>
        <translation>目標値(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;changing</source>
        <translation>変える項目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>範囲(&amp;B)</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>No input moves this result.</source>
        <translation>この結果を動かす入力はありません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>an input and the result that it leads to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give %1.</source>
        <translation>
            <numerusform>%n 個の値で %1 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No value between %1 and %2 gives %3. The best is %4 at %5.</source>
        <translation>%1 から %2 の間に %3 になる値はありません。最も近いのは %4（%5）です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scenario, %2 an input and its value</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a field and its value: &quot;PUE 1.05&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 makes no difference between %2 and %3: the result is %4 throughout.</source>
        <extracomment>%1 is an input, %2 and %3 its range</extracomment>
        <translation>%1 は %2 から %3 の間では影響しません。結果は一貫して %4 です。</translation>
    </message>
</context>
<context>
    <name>fourfold::SensitivityPage</name>
    <message>
        <source>Change whose sensitivity is shown</source>
        <translation>感度を示すシナリオの変更</translation>
    </message>
    <message>
        <source>Change how far values are moved</source>
        <translation>値を動かす幅の変更</translation>
    </message>
    <message>
        <source>Change what the page of sensitivity shows</source>
        <translation>感度のページの表示内容の変更</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenario whose numbers are moved</source>
        <translation>数値を動かすシナリオ</translation>
    </message>
    <message>
        <source>How far values are moved</source>
        <translation>値を動かす幅</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽出回数</translation>
    </message>
    <message>
        <source>How many random draws; more make the standard errors smaller</source>
        <translation>乱数の抽出回数。多いほど標準誤差が小さくなります</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>抽出の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What to see of the sensitivity</source>
        <translation>感度の何を見るか</translation>
    </message>
    <message>
        <source>A click on a bar sweeps its field.</source>
        <translation>棒をクリックするとそのフィールドをスイープします。</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>%1 is a percentage by which every value is moved up and down</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Each over its own range</source>
        <translation>それぞれ固有の範囲で</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 回の抽出</translation>
    </message>
    <message>
        <source>Move all by ± %1</source>
        <translation>すべてを ± %1 動かす</translation>
    </message>
    <message>
        <source>Count the ranges of defaults</source>
        <translation>既定値の範囲を数える</translation>
    </message>
    <message>
        <source>Give a value a range</source>
        <translation>値に範囲を与える</translation>
    </message>
</context>
<context>
    <name>fourfold::ServingForm</name>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>The hourly intensity of a grid</source>
        <translation>系統の1時間ごとの強度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The first hour that is served, in UTC</source>
        <translation>応答を始める最初の時刻（UTC）</translation>
    </message>
</context>
<context>
    <name>fourfold::ShortcutModel</name>
    <message>
        <source>Changed; usually it has no keys.</source>
        <translation>変更済み。通常はキーがありません。</translation>
    </message>
    <message>
        <source>Changed; the usual keys are %1.</source>
        <translation>変更済み。通常のキーは %1 です。</translation>
    </message>
</context>
<context>
    <name>fourfold::Shortcuts</name>
    <message>
        <source>Type into a cell</source>
        <translation>セルに入力</translation>
    </message>
</context>
<context>
    <name>fourfold::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>通常のキー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>このコマンドに割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>キーボードショートカットを変更</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>すべて通常のキーに戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>%1 is needed for this: %2. Choose other keys.</source>
        <translation>%1 は次の操作に必要です: %2。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 starts another command already: %2. Choose other keys, or take them over.</source>
        <translation>%1 は既に別のコマンドに使われています: %2。別のキーを選ぶか、このコマンドに割り当ててください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a mark of a problem, and what it is</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fourfold::SliderBoard</name>
    <message>
        <source>No number of this scenario moves its result yet. Add a slider, or give the scenario what its result needs.</source>
        <translation>このシナリオには結果を動かす数値がまだありません。スライダーを追加するか、結果に必要なものを入力してください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show all fields of the group in the sheet</source>
        <translation>このグループの全フィールドをシートに表示</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Put %1 on a slider</source>
        <translation>%1 をスライダーに載せる</translation>
    </message>
    <message>
        <source>Remove the slider of %1</source>
        <translation>%1 のスライダーを外す</translation>
    </message>
    <message>
        <source>Change the slider of %1</source>
        <translation>%1 のスライダーを変更</translation>
    </message>
    <message>
        <source>Propose the sliders</source>
        <translation>スライダーを提案</translation>
    </message>
    <message>
        <source>%1 (1 % more: %2 %)</source>
        <extracomment>%1 is a field, %2 how much the result changes when the field grows by 1 %</extracomment>
        <translation>%1（1 % 増で %2 %）</translation>
    </message>
    <message>
        <source>&amp;Propose all sliders anew</source>
        <translation>すべてのスライダーを提案し直す(&amp;P)</translation>
    </message>
</context>
<context>
    <name>fourfold::SliderRangeDialog</name>
    <message>
        <source>Equal ways are equal &amp;factors</source>
        <translation>等しい距離を等しい倍率にする(&amp;F)</translation>
    </message>
    <message>
        <source>Slider of %1</source>
        <translation>%1 のスライダー</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>&amp;Lower end</source>
        <translation>下端(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Upper end</source>
        <translation>上端(&amp;U)</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>fourfold::SmallerModelForm</name>
    <message>
        <source>as in the requests</source>
        <translation>リクエストのまま</translation>
    </message>
</context>
<context>
    <name>fourfold::SnapshotList</name>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットをとる</translation>
    </message>
    <message>
        <source>Remember the values of now, to come back to them</source>
        <translation>今の値を覚えて、あとで戻れるようにする</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Give the scenario the values that it had then</source>
        <translation>シナリオをそのときの値に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Forget this snapshot; the scenario stays as it is</source>
        <translation>このスナップショットを忘れる。シナリオはそのままです</translation>
    </message>
</context>
<context>
    <name>fourfold::StartPage</name>
    <message>
        <source>What makes the footprint of a model small?</source>
        <translation>モデルのフットプリントを小さくするものは何か？</translation>
    </message>
    <message>
        <source>See 57× and 747×</source>
        <translation>57倍と747倍を見る</translation>
    </message>
    <message>
        <source>Published studies, ready to be taken apart and changed.</source>
        <translation>公表された研究のスタディ。分解したり変更したりできます。</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>授業で使う</translation>
    </message>
    <message>
        <source>Studies for a class, each with a question to ask before the answer is shown.</source>
        <translation>授業用のスタディ。答えを見せる前に尋ねる問いが付いています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1はもうありません。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>Five questions, of which none needs an answer. You get two options side by side: A as you say, and B to change.</source>
        <translation>5つの質問。答えなくてもかまいません。2つの案が並びます：Aは答えたとおりの案、Bは変えてみる案です。</translation>
    </message>
</context>
<context>
    <name>fourfold::StudyDocument</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a study, %2 the name of its file</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>%1 is a field, %2 a scenario</extracomment>
        <translation>%2の%1を変更</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%2の%1をリセット</translation>
    </message>
    <message>
        <source>Change %1 of all scenarios</source>
        <translation>全シナリオの%1を変更</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新規シナリオ</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>%1のバリアント</translation>
    </message>
    <message>
        <source>Add a variant of %1</source>
        <translation>%1のバリアントを追加</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1を比較対象にする</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>タイトルを変更</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Add the scenarios of %1</source>
        <translation>%1のシナリオを追加</translation>
    </message>
    <message>
        <source>Use %1 in %2</source>
        <translation>%2 で %1 を使う</translation>
    </message>
</context>
<context>
    <name>fourfold::StudySession</name>
    <message>
        <source>Unsaved work cannot be kept safe. %1</source>
        <translation>未保存の作業を保護できません。%1</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>スタディを開く</translation>
    </message>
    <message>
        <source>Studies (*.fourfold);;All files (*)</source>
        <translation>スタディ (*.fourfold);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>スタディを保存</translation>
    </message>
    <message>
        <source>Studies (*.fourfold)</source>
        <translation>スタディ (*.fourfold)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes of %1?</source>
        <translation>%1の変更を保存しますか？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>保存しない変更は失われます。</translation>
    </message>
    <message>
        <source>There is unsaved work from %1.</source>
        <translation>%1の未保存の作業があります。</translation>
    </message>
    <message>
        <source>There is unsaved work on %1 from %2.</source>
        <extracomment>%1 is a file or a study, %2 a date and time</extracomment>
        <translation>%1に%2の未保存の作業があります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>別のプログラムが%1を変更しました。</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を保持</translation>
    </message>
    <message>
        <source>%1 is gone: it was moved, renamed or deleted.</source>
        <translation>%1がありません。移動、名前の変更、または削除が行われています。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Add the scenarios of a study</source>
        <translation>スタディのシナリオを追加</translation>
    </message>
</context>
<context>
    <name>fourfold::SweepPage</name>
    <message>
        <source>Change what is swept</source>
        <translation>スイープする内容の変更</translation>
    </message>
    <message>
        <source>Change what is dragged</source>
        <translation>ドラッグするフィールドの変更</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The scenarios that are swept; a map shows the first and the line on which the second is equal</source>
        <translation>スイープするシナリオ。地図は最初のものと、2番目と等しくなる線を示します</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>and</source>
        <translation>および</translation>
    </message>
    <message>
        <source>no second field</source>
        <translation>2番目のフィールドなし</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>2番目のフィールド</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Dragged field</source>
        <translation>ドラッグするフィールド</translation>
    </message>
    <message>
        <source>A field on a slider, which the whole picture follows</source>
        <translation>スライダー上のフィールド。図全体がそれに従います</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>スイープの進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New scenario from this row</source>
        <translation>この行から新しいシナリオ</translation>
    </message>
    <message>
        <source>A click on a point makes a scenario of it, as do Enter on a point or on a row of the table.</source>
        <translation>点をクリックするとシナリオになります。点や表の行で Enter を押しても同じです。</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>%1 をスイープ</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>シナリオ：%1</translation>
    </message>
    <message>
        <source>Change the swept scenarios</source>
        <translation>スイープするシナリオの変更</translation>
    </message>
    <message>
        <source>no further field</source>
        <translation>ほかのフィールドなし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a field and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scenario, %2 the values that the new one has instead</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drag the mark of a scenario, or move it with Ctrl and the arrow keys, to give it other values.</source>
        <translation>シナリオの印をドラッグするか、Ctrl と矢印キーで動かすと、別の値を与えられます。</translation>
    </message>
    <message>
        <source>Sweep the field that matters most</source>
        <translation>最も効くフィールドを掃引</translation>
    </message>
    <message>
        <source>Move %1 on the map</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>%1 を地図上で動かす</translation>
    </message>
</context>
<context>
    <name>fourfold::TileCard</name>
    <message>
        <source>Explain this amount</source>
        <translation>この値を説明</translation>
    </message>
    <message>
        <source>%1: %2, explain</source>
        <translation>%1：%2、説明</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>フィールドへ移動</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>仮定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through what was assumed, one click each</source>
        <translation>仮定をクリックごとに1つずつ確認</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n to look at</source>
        <translation>
            <numerusform>⚠ 要確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>See what every method says, and why</source>
        <translation>各手法の結果とその理由を見る</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an amount or a ratio with its band</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>結果から入力を逆算…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>予算…</translation>
    </message>
    <message>
        <source>Moved along with the amount until it is drawn anew</source>
        <translation>再抽出されるまで量に合わせて動かしています</translation>
    </message>
</context>
<context>
    <name>fourfold::TileStrip</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>fourfold::TraceModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a term of a formula: name, value with unit</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>異論あり：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::TracePicker</name>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open an hourly trace</source>
        <translation>1時間値トレースを開く</translation>
    </message>
    <message>
        <source>Hourly intensities (*.csv *.json *.txt);;All files (*)</source>
        <translation>1時間値の強度 (*.csv *.json *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file holds several series. Take:</source>
        <translation>ファイルに複数の系列があります。使うもの：</translation>
    </message>
</context>
<context>
    <name>fourfold::UncertaintyPage</name>
    <message>
        <source>Change what the page of uncertainty shows</source>
        <translation>不確かさのページの表示を変更</translation>
    </message>
    <message>
        <source>Count the ranges of defaults</source>
        <translation>既定値の範囲を数える</translation>
    </message>
    <message>
        <source>Count typed ranges alone</source>
        <translation>入力した範囲だけを数える</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽出回数</translation>
    </message>
    <message>
        <source>How often all uncertain values are drawn</source>
        <translation>すべての不確かな値を何回抽出するか</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same values; it is saved with the study</source>
        <translation>同じシードは同じ値を抽出する。スタディと共に保存される</translation>
    </message>
    <message>
        <source>Ranges of defaults</source>
        <translation>既定値の範囲</translation>
    </message>
    <message>
        <source>Count how far values vary that nobody gave, beside typed ranges</source>
        <translation>入力した範囲のほかに、与えられていない値のばらつきも数える</translation>
    </message>
    <message>
        <source>How much has been drawn</source>
        <translation>抽出の進み具合</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>抽出を止める</translation>
    </message>
    <message>
        <source>What to see of the uncertainty</source>
        <translation>不確かさの何を見るか</translation>
    </message>
    <message>
        <source>Numbers of the draws</source>
        <translation>抽出の数値</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>抽出 %1 回</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>シードを変更</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are uncertain</source>
        <translation>
            <numerusform>%n 個の値が不確か</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed: %1. Of defaults: %2. Choose one to go to its field.</source>
        <translation>入力：%1。既定：%2。選ぶとそのフィールドへ移ります。</translation>
    </message>
    <message>
        <source>Give a value a range</source>
        <translation>値に範囲を与える</translation>
    </message>
</context>
<context>
    <name>fourfold::ViewBar</name>
    <message>
        <source>Count gross</source>
        <translation>総量で集計</translation>
    </message>
    <message>
        <source>Count net</source>
        <translation>正味で集計</translation>
    </message>
    <message>
        <source>Gross: location based</source>
        <translation>総量：ロケーション基準</translation>
    </message>
    <message>
        <source>Net: without what was matched with clean energy</source>
        <translation>正味：クリーン電力と一致した分を除く</translation>
    </message>
    <message>
        <source>Estimate with %1</source>
        <translation>%1で見積もる</translation>
    </message>
    <message>
        <source>Choose phases</source>
        <translation>フェーズを選択</translation>
    </message>
    <message>
        <source>Which rows the sheet shows</source>
        <translation>シートに表示する行</translation>
    </message>
    <message>
        <source>What a cell must differ from to be tinted</source>
        <translation>セルを色分けする比較対象</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>フェーズ：%1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>phases</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which phases of a model&apos;s life are counted: %1</source>
        <translation>モデルのライフサイクルのうち集計するフェーズ：%1</translation>
    </message>
    <message>
        <source>Basis: gross</source>
        <translation>集計：総量</translation>
    </message>
    <message>
        <source>Basis: net</source>
        <translation>集計：正味</translation>
    </message>
    <message>
        <source>Whether energy that was matched with clean energy counts</source>
        <translation>クリーン電力と一致したエネルギーを算入するかどうか</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>手法：%1</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>Shows only the rows whose name has these letters</source>
        <translation>名前にこの文字を含む行だけを表示</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>その他のツール</translation>
    </message>
</context>
<context>
    <name>fourfold::WhenPage</name>
    <message>
        <source>Lay another scenario on the trace</source>
        <translation>別のシナリオをトレースに置く</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>ジョブを変える</translation>
    </message>
    <message>
        <source>Move the job</source>
        <translation>ジョブを動かす</translation>
    </message>
    <message>
        <source>When should a job run?</source>
        <translation>ジョブはいつ実行すべきか？</translation>
    </message>
    <message>
        <source>On the hourly intensity of a grid this page finds the cleanest start before a deadline, the cleanest hours of a job that may pause, and the cleanest grid. There is no trace yet.</source>
        <translation>このページは系統の1時間値トレースの上で、期限までの最もクリーンな開始、中断できるジョブの最もクリーンな時間、最もクリーンな系統を見つけます。トレースはまだありません。</translation>
    </message>
    <message>
        <source>Use West Denmark 2024</source>
        <translation>西デンマーク 2024 を使う</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Start of the job</source>
        <translation>ジョブの開始</translation>
    </message>
    <message>
        <source>Arrow keys move the job by an hour, page keys by a day, Home and End to the first and the last start</source>
        <translation>矢印キーで1時間、ページキーで1日、Home と End で最初と最後の開始へ動きます</translation>
    </message>
    <message>
        <source>Ways to run the job</source>
        <translation>ジョブの実行方法</translation>
    </message>
    <message>
        <source>Go to the best start</source>
        <translation>最良の開始へ</translation>
    </message>
    <message>
        <source>Use this start</source>
        <translation>この開始を使う</translation>
    </message>
    <message>
        <source>Give the scenario this trace and the start at which the bar stands</source>
        <translation>このトレースとバーの開始時刻をシナリオに与える</translation>
    </message>
    <message>
        <source>What to see of trace and job</source>
        <translation>トレースとジョブについて見るもの</translation>
    </message>
    <message>
        <source>Change what the page When shows</source>
        <translation>「いつ」ページの表示を変える</translation>
    </message>
    <message>
        <source>Take another trace</source>
        <translation>別のトレースを使う</translation>
    </message>
    <message>
        <source>Start %1 on %2 UTC</source>
        <translation>%1 を %2 UTC に開始</translation>
    </message>
    <message>
        <source>The job cannot run on this trace as it stands</source>
        <translation>この設定ではこのトレースでジョブを実行できません</translation>
    </message>
    <message>
        <source>The trace cannot be read</source>
        <translation>トレースを読めません</translation>
    </message>
    <message>
        <source>Forecasts are being drawn…</source>
        <translation>予測を生成しています…</translation>
    </message>
    <message>
        <source>%1 · Trace, start and length are those of “%2” until you choose others.</source>
        <translation>%1 · トレース、開始、長さは、ほかを選ぶまで「%2」のものです。</translation>
    </message>
    <message>
        <source>The best pauses are being worked out…</source>
        <translation>最良の中断を計算しています…</translation>
    </message>
    <message>
        <source>The trace is being read…</source>
        <translation>トレースを読み込んでいます…</translation>
    </message>
    <message>
        <source>The traces are being compared…</source>
        <translation>トレースを比較しています…</translation>
    </message>
</context>
</TS>
