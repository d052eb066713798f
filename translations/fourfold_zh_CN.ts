<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a field</source>
        <translation>查找字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Essential rows</source>
        <translation>主要行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Only rows that &amp;differ</source>
        <translation>仅显示有差异的行(&amp;D)</translation>
    </message>
    <message>
        <source>Tint: against &amp;baseline</source>
        <translation>着色：对照基准情景(&amp;B)</translation>
    </message>
    <message>
        <source>Tint: against &amp;parent</source>
        <translation>着色：对照父情景(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Licences of program and data</source>
        <translation>程序与数据的许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Fourfold</source>
        <translation>关于 Fourfold(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>解释(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;chart…</source>
        <translation>导出图表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>打印图表(&amp;P)…</translation>
    </message>
    <message>
        <source>Change keyboard &amp;shortcuts…</source>
        <translation>更改键盘快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>Scenarios as r&amp;ows</source>
        <translation>情景按行显示(&amp;O)</translation>
    </message>
    <message>
        <source>Find the &amp;input that gives…</source>
        <translation>查找可得到该结果的输入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>预算(&amp;B)…</translation>
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
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>超过 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a field, and the scenario whose value is meant</extracomment>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>CO₂e, gross</source>
        <translation>CO₂e（总排放）</translation>
    </message>
    <message>
        <source>CO₂e, net</source>
        <translation>CO₂e（净排放）</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>by %1</source>
        <extracomment>how far an amount goes beyond a budget: &quot;over the budget by 12.3 %&quot;</extracomment>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <translation>达 %1 倍</translation>
    </message>
    <message>
        <source>%1: over the budget, %2</source>
        <extracomment>%1 is what the budget is for, %2 &quot;by 12.3 %&quot;</extracomment>
        <translation>%1：超出预算，%2</translation>
    </message>
    <message>
        <source>%1: %2 of the budget</source>
        <translation>%1：占预算的 %2</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message numerus="yes">
        <source>All %n measured scenarios</source>
        <translation>
            <numerusform>全部 %n 个实测情景</numerusform>
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
        <translation>标识“%1”出现了两次。请重命名或删除其中一个。</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;. Add it to the sources, or describe it in &quot;source&quot; instead.</source>
        <translation>没有来源“%1”。请把它加入 sources，或改在“source”中描述。</translation>
    </message>
    <message>
        <source>The catalogue file is larger than 32 MiB. Split it.</source>
        <translation>目录文件超过 32 MiB。请拆分。</translation>
    </message>
    <message>
        <source>This is no catalogue file: its &quot;format&quot; must be &quot;fourfold-catalog&quot;.</source>
        <translation>这不是目录文件：其“format”必须为“fourfold-catalog”。</translation>
    </message>
    <message>
        <source>The file has version %1, this program reads version %2. Use a newer program.</source>
        <translation>文件版本为 %1，本程序只能读取版本 %2。请使用更新的程序。</translation>
    </message>
    <message>
        <source>There is no kind of entry named &quot;%1&quot;. Use one of: %2.</source>
        <translation>没有名为“%1”的条目种类。可用的种类：%2。</translation>
    </message>
    <message>
        <source>&quot;kind&quot; must stand before &quot;entries&quot;. Move it up.</source>
        <translation>“kind”必须位于“entries”之前。请把它移到前面。</translation>
    </message>
    <message>
        <source>The entry has no &quot;%1&quot;. Add it.</source>
        <translation>该条目缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in the catalogue. Search with: catalog list.</source>
        <translation>目录中没有条目“%1”。可用 catalog list 查找。</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in the catalogue. Did you mean: %2?</source>
        <translation>目录中没有条目“%1”。是否指：%2？</translation>
    </message>
    <message>
        <source>read from the source</source>
        <translation>取自原始来源</translation>
    </message>
    <message>
        <source>read in a quotation</source>
        <translation>取自转引</translation>
    </message>
    <message>
        <source>commonly quoted</source>
        <translation>常被引用</translation>
    </message>
    <message>
        <source>read, in part commonly quoted</source>
        <translation>取自来源，部分为常被引用的数值</translation>
    </message>
    <message>
        <source>read, in part an average</source>
        <translation>取自来源，部分为平均值</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>由用户提供</translation>
    </message>
    <message>
        <source>measured or reported</source>
        <translation>实测或公开报告</translation>
    </message>
    <message>
        <source>claimed by the vendor or operator</source>
        <translation>厂商或运营方声称</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>your catalogue</source>
        <translation>用户目录</translation>
    </message>
    <message>
        <source>this study</source>
        <translation>本研究</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice. Remove one.</source>
        <translation>“%1”出现了两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has no figure. Give at least one.</source>
        <translation>条目“%1”没有任何数值。请至少给出一个。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; has no source. Name one in &quot;sources&quot; or describe it in &quot;source&quot;.</source>
        <translation>条目“%1”没有来源。请在“sources”中指明，或在“source”中描述。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. See the other entries for those known.</source>
        <translation>“%1”不是“%2”的有效取值。可参考其他条目中已有的取值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named here but the entry has no such figure. Remove it.</source>
        <translation>此处提到“%1”，但该条目没有这个数值。请删除。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory and storage</source>
        <translation>内存与存储</translation>
    </message>
    <message>
        <source>Grid regions</source>
        <translation>电网地区</translation>
    </message>
    <message>
        <source>Cloud regions</source>
        <translation>云服务地区</translation>
    </message>
    <message>
        <source>Datacentres</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Process node</source>
        <translation>制程节点</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>裸片面积</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Rated power per core</source>
        <translation>每核额定功率</translation>
    </message>
    <message>
        <source>Peak rate in FP32</source>
        <translation>FP32 峰值算力</translation>
    </message>
    <message>
        <source>Peak rate in TF32, dense</source>
        <translation>TF32 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak rate in FP16 or BF16, dense</source>
        <translation>FP16/BF16 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak rate in FP8, dense</source>
        <translation>FP8 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Measured average power</source>
        <translation>实测平均功率</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>互连带宽</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>制造排放</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Feed-forward size</source>
        <translation>前馈层维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Key and value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Training FLOP</source>
        <translation>训练 FLOP</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Reported energy</source>
        <translation>公开的能耗</translation>
    </message>
    <message>
        <source>Reported emissions</source>
        <translation>公开的排放量</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Year of the PUE</source>
        <translation>PUE 的年份</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>现场耗水</translation>
    </message>
    <message>
        <source>Year of the water figure</source>
        <translation>耗水数据的年份</translation>
    </message>
    <message>
        <source>Hourly carbon-free energy</source>
        <translation>逐时无碳电力占比</translation>
    </message>
    <message>
        <source>Year of the carbon-free share</source>
        <translation>无碳电力占比的年份</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Year of the intensity</source>
        <translation>碳强度的年份</translation>
    </message>
    <message>
        <source>Low-carbon share</source>
        <translation>低碳电力占比</translation>
    </message>
    <message>
        <source>Water off site</source>
        <translation>场外耗水</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>使用寿命</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>云服务商</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>市场定位</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>显存类型</translation>
    </message>
    <message>
        <source>Basis of the manufacture</source>
        <translation>制造排放的依据</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Scope of the PUE</source>
        <translation>PUE 的范围</translation>
    </message>
    <message>
        <source>Scope of the water figure</source>
        <translation>耗水数据的范围</translation>
    </message>
    <message>
        <source>Production or consumption</source>
        <translation>生产侧或消费侧</translation>
    </message>
    <message>
        <source>Life cycle or direct</source>
        <translation>全生命周期或直接排放</translation>
    </message>
    <message>
        <source>Basis of the intensity</source>
        <translation>碳强度的依据</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Basis of the energy</source>
        <translation>能耗的依据</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotes.</source>
        <translation>“%1”必须是带引号的文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number. Leave it out where it is unknown.</source>
        <translation>“%1”必须是数字。未知时请省略。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in square brackets.</source>
        <translation>“%1”必须是方括号中的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in curly brackets.</source>
        <translation>“%1”必须是花括号中的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must lie between %2 and %3, but is %4. Check its unit.</source>
        <translation>“%1”必须介于 %2 与 %3 之间，实际为 %4。请检查单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here and was left out.</source>
        <translation>“%1”在此处无法识别，已忽略。</translation>
    </message>
    <message>
        <source>Devices when served</source>
        <translation>推理时的设备数</translation>
    </message>
    <message>
        <source>Energy per output token, batch 8</source>
        <translation>每输出词元能耗，批量 8</translation>
    </message>
    <message>
        <source>Energy per output token, batch 32</source>
        <translation>每输出词元能耗，批量 32</translation>
    </message>
    <message>
        <source>Energy per output token, batch 64</source>
        <translation>每输出词元能耗，批量 64</translation>
    </message>
    <message>
        <source>Energy per output token, batch 128</source>
        <translation>每输出词元能耗，批量 128</translation>
    </message>
    <message>
        <source>Energy per output token, batch 256</source>
        <translation>每输出词元能耗，批量 256</translation>
    </message>
    <message>
        <source>Time per output token, batch 64</source>
        <translation>每输出词元时间，批量 64</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>推理硬件</translation>
    </message>
    <message>
        <source>Hourly traces</source>
        <translation>逐时碳强度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>缺失小时数</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Time zone of the stamps</source>
        <translation>时间戳的时区</translation>
    </message>
    <message>
        <source>Average or marginal</source>
        <translation>平均或边际</translation>
    </message>
    <message>
        <source>Measured or forecast</source>
        <translation>实测或预测</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mean power of a device in the run</source>
        <translation>该次运行中单台设备的平均功率</translation>
    </message>
    <message>
        <source>What the energy covers</source>
        <translation>能耗涵盖的范围</translation>
    </message>
</context>
<context>
    <name>CatalogueAction</name>
    <message>
        <source>Put the entry into the scenario beside; a double click or dragging does the same</source>
        <translation>把该条目放入旁边所选的情景；双击或拖放也可以</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Write an entry of your own</source>
        <translation>编写您自己的条目</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Write an entry of your own that begins as a copy of this one</source>
        <translation>以该条目为起点编写您自己的条目</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the entry; a built-in one is replaced by one of your own</source>
        <translation>修改该条目；内置条目会被您自己的条目取代</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete an entry of your own; a built-in one of the same id comes back</source>
        <translation>删除您自己的条目；相同 id 的内置条目会恢复</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take a catalogue file over into your catalogue</source>
        <translation>把一个目录文件纳入您的目录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the selected entries to a catalogue file</source>
        <translation>把选中的条目写入目录文件</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>放入</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All entries found, a row each</source>
        <translation>找到的全部条目，每行一个</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>The selected entries, a column each</source>
        <translation>选中的条目，每列一个</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图</translation>
    </message>
    <message>
        <source>The selected entries, or all that were found</source>
        <translation>选中的条目，或找到的全部条目</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>All scenarios side by side, by phase or by operational and embodied.</source>
        <translation>所有情景并排显示，按阶段划分，或按运行碳与隐含碳划分。</translation>
    </message>
    <message>
        <source>4Ms</source>
        <translation>4M</translation>
    </message>
    <message>
        <source>What model, machine, mechanization and map each change on the way from one scenario to another.</source>
        <translation>从一个情景到另一个情景，模型（Model）、机器（Machine）、机械化（Mechanization）和选址（Map）各带来多少变化。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What every method says about one scenario.</source>
        <translation>每种方法对同一情景的结果。</translation>
    </message>
    <message>
        <source>From method to method</source>
        <translation>方法之间</translation>
    </message>
    <message>
        <source>Why two methods differ on one scenario, step by step.</source>
        <translation>两种方法对同一情景为何不同，逐步说明。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Peak rate over rated power by year, as data sheets have them.</source>
        <translation>按年份的峰值算力与额定功率之比，取自数据手册。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regions by the carbon intensity of their electricity; figures of different bases do not compare.</source>
        <translation>按电力碳强度排列的地区；基准不同的数值不可比。</translation>
    </message>
    <message>
        <source>Datacentres</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>PUE by year; fleets of one operator are joined.</source>
        <translation>按年份的 PUE；同一运营方的整体数值相连。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models by the emissions that were reported for them, each with the basis of its energy.</source>
        <translation>按所报告的排放排列的模型，并注明其能耗的依据。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>What a request takes by the length of its answer, under every tier of the inference estimate.</source>
        <translation>在推理估算的每个层级下，一次请求随回答长度的消耗。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How often each result comes up when uncertain values are drawn.</source>
        <translation>抽取不确定数值时，各结果出现的频率。</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累积分布</translation>
    </message>
    <message>
        <source>How often a result is at most so much when uncertain values are drawn.</source>
        <translation>抽取不确定数值时，结果不超过某值的频率。</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>How many times the baseline is every other scenario, draw by draw.</source>
        <translation>逐次抽样中，基准情景是其他各情景的多少倍。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>What every other scenario saves against the baseline, draw by draw.</source>
        <translation>逐次抽样中，其他各情景相对基准情景节省多少。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>How sure the mean is after so many draws.</source>
        <translation>若干次抽样后均值有多确定。</translation>
    </message>
    <message>
        <source>Shares of the variance</source>
        <translation>方差份额</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Every machine, datacentre and region of the catalogue for one scenario, and those that nothing beats.</source>
        <translation>针对一个情景试遍目录中的每种机器、数据中心和地区，并标出没有更优者的选择。</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Requests that are served with directives to be brief.</source>
        <translation>以简短指令响应的请求。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>A job on the hourly intensity of a grid.</source>
        <translation>电网逐时碳强度上的作业。</translation>
    </message>
    <message>
        <source>Predicted and reported</source>
        <translation>预测与报告</translation>
    </message>
    <message>
        <source>What is predicted for published training runs from what was known before, with its 90 % band, over what was measured.</source>
        <translation>根据事前已知信息对已发表训练运行的预测及其 90 % 区间，与实测值对照。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>A result over all values of one field, or of two as a map.</source>
        <translation>一个字段取各种值时的结果；两个字段时为热力图。</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>龙卷风图</translation>
    </message>
    <message>
        <source>How far each number of a scenario moves its result.</source>
        <translation>情景中每个数值能把结果移动多远。</translation>
    </message>
    <message>
        <source>Elasticities</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>By how many per cent a result changes for one per cent more of each number, exactly.</source>
        <translation>每个数值增加百分之一时结果精确变化百分之几。</translation>
    </message>
    <message>
        <source>What each uncertain number contributes to the spread of a result, alone and with others.</source>
        <translation>每个不确定数值单独及与其他数值共同对结果离散程度的贡献。</translation>
    </message>
    <message>
        <source>Predicted over reported</source>
        <translation>预测与报告之比</translation>
    </message>
    <message>
        <source>How many times what was measured is predicted for each published training run, with its 90 % band.</source>
        <translation>对每次已发表的训练运行，预测为实测值的多少倍，以及 90 % 区间。</translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
</context>
<context>
    <name>ChartStrip</name>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy picture and table at once</source>
        <translation>同时复制图片与表格</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>复制表格，供电子表格使用</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save as a drawing with texts that stay texts</source>
        <translation>保存为矢量图，文字仍为文字</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as a page with its fonts</source>
        <translation>保存为带字体的页面</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as a picture made of pixels</source>
        <translation>保存为像素图片</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the numbers instead of the picture</source>
        <translation>用数字代替图片显示</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Show how the chosen number came about</source>
        <translation>显示所选数值的由来</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家（MoE）</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder and decoder</source>
        <translation>编码器与解码器</translation>
    </message>
    <message>
        <source>16 bit (bf16, fp16)</source>
        <translation>16 位（bf16、fp16）</translation>
    </message>
    <message>
        <source>8 bit (fp8)</source>
        <translation>8 位（fp8）</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 位（fp32）</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>LLMCarbon fit</source>
        <translation>LLMCarbon 拟合</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>实测能耗</translation>
    </message>
    <message>
        <source>2 FLOP per parameter and token</source>
        <translation>每参数每词元 2 FLOP</translation>
    </message>
    <message>
        <source>Measured per token</source>
        <translation>按词元实测</translation>
    </message>
    <message>
        <source>EcoLogits</source>
        <translation>EcoLogits</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>屋顶线模型</translation>
    </message>
    <message>
        <source>Measured table</source>
        <translation>实测表</translation>
    </message>
    <message>
        <source>Measured per request</source>
        <translation>按请求实测</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Chinchilla (Hoffmann et al. 2022)</source>
        <translation>Chinchilla（Hoffmann 等 2022）</translation>
    </message>
    <message>
        <source>Kaplan et al. 2020</source>
        <translation>Kaplan 等 2020</translation>
    </message>
    <message>
        <source>As given or published</source>
        <translation>按给定或已发布的数值</translation>
    </message>
    <message>
        <source>Die only</source>
        <translation>仅裸片</translation>
    </message>
    <message>
        <source>Package with memory</source>
        <translation>含显存的封装</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>None (linear)</source>
        <translation>无（线性）</translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation>平均上下文</translation>
    </message>
    <message>
        <source>Token by token</source>
        <translation>逐词元</translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>云服务商</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>大洲</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>from %1 UTC</source>
        <extracomment>when a run starts: a date and a time</extracomment>
        <translation>%1 UTC 起</translation>
    </message>
</context>
<context>
    <name>Choosable</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Datacentre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Open a window of its own, beside one that runs.</source>
        <translation>在已运行的窗口之外另开一个窗口。</translation>
    </message>
    <message>
        <source>Explores what changes the carbon footprint of machine learning.</source>
        <translation>探索哪些因素会改变机器学习的碳足迹。</translation>
    </message>
    <message>
        <source>Study to open.</source>
        <translation>要打开的研究。</translation>
    </message>
    <message>
        <source>Keep choices, unsaved work and catalogue beside the program; a file named portable there does the same.</source>
        <translation>将设置、未保存的工作和目录保存在程序旁边；在那里放置名为 portable 的文件效果相同。</translation>
    </message>
</context>
<context>
    <name>Continent</name>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>亚洲</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北美洲</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南美洲</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>大洋洲</translation>
    </message>
</context>
<context>
    <name>DefaultRange</name>
    <message>
        <source>the method&apos;s known error: FLOP of %1 published runs over six times parameters and tokens</source>
        <translation>方法的已知误差：%1 次已发表运行的 FLOP 与 6 × 参数 × 词元数之比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 served models at batches of 64</source>
        <translation>方法的已知误差：批量为 64 时 %1 个在服模型的实测能耗与计算能耗之比</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the newest PUE of each site and survey</source>
        <translation>目录中 %1 个条目的分布：各站点与调查的最新 PUE</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: PUE of a site beside that of its fleet</source>
        <translation>目录中 %1 个条目的分布：站点 PUE 与其运营商整体 PUE 之差</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: PUE of a site from one year to the next</source>
        <translation>目录中 %1 个条目的分布：站点 PUE 的逐年变化</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the intensity of a place by sources and years, of which %2 of this place</source>
        <translation>目录中 %1 个条目的分布：同一地点不同来源与年份的碳强度，其中 %2 个属于本地点</translation>
    </message>
    <message>
        <source>published figures for one H100, from the die alone to all parts of the card</source>
        <translation>一块 H100 的已发表数值：从仅含裸片到整卡全部部件</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the manufacture of one device by sources</source>
        <translation>目录中 %1 个条目的分布：同一设备的制造排放按来源之别</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: the manufacture of servers</source>
        <translation>目录中 %1 个条目的分布：服务器的制造排放</translation>
    </message>
    <message>
        <source>spread of %1 catalogue entries: lifetimes of servers</source>
        <translation>目录中 %1 个条目的分布：服务器的使用寿命</translation>
    </message>
    <message>
        <source>from the 30 % at which Wu et al. 2022 saw devices used to the full use that is assumed</source>
        <translation>从 Wu 等人 2022 年观察到的 30 % 设备利用率，到所假设的满负荷利用</translation>
    </message>
    <message>
        <source>the method&apos;s known error: up to 5.6 % of the measured storage of Noor (LLMCarbon)</source>
        <translation>方法的已知误差：对 Noor 实测存储能耗的偏差最大 5.6 %（LLMCarbon）</translation>
    </message>
    <message>
        <source>how PUE spreads over the datacentres of the catalogue</source>
        <translation>目录中各数据中心 PUE 的分布</translation>
    </message>
    <message>
        <source>how sources and years differ over one place</source>
        <translation>同一地点不同来源与年份之间的差异</translation>
    </message>
    <message>
        <source>measured over computed energy of published runs, by what is known of hours, rate, power and size</source>
        <translation>已发表运行的实测能耗与计算能耗之比，按已知的小时数、算力、功率与规模区分</translation>
    </message>
    <message>
        <source>measured over computed energy of served models, by tier</source>
        <translation>在服模型的实测能耗与计算能耗之比，按层级区分</translation>
    </message>
    <message>
        <source>the method&apos;s error on measured storage</source>
        <translation>该方法对实测存储能耗的误差</translation>
    </message>
    <message>
        <source>how sources differ over the manufacture of one device</source>
        <translation>各来源对同一设备制造排放的差异</translation>
    </message>
    <message>
        <source>how the manufacture of servers spreads in the catalogue</source>
        <translation>目录中服务器制造排放的分布</translation>
    </message>
    <message>
        <source>how lifetimes spread in the catalogue</source>
        <translation>目录中使用寿命的分布</translation>
    </message>
    <message>
        <source>from the least that was seen to full use</source>
        <translation>从所见最低利用率到满负荷利用</translation>
    </message>
    <message>
        <source>the method&apos;s known error: reported energy of %1 published runs over their hours times mean power</source>
        <translation>方法的已知误差：%1 次已发表运行的报告能耗与其小时数乘平均功率之比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on GPUs of known hours, by the size of the model</source>
        <translation>方法的已知误差：%1 次小时数已知的 GPU 运行的实测能耗与计算能耗之比，按模型规模区分</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on GPUs of known hours</source>
        <translation>方法的已知误差：%1 次小时数已知的 GPU 运行的实测能耗与计算能耗之比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs on TPU v2 and v3</source>
        <translation>方法的已知误差：%1 次 TPU v2 与 v3 运行的实测能耗与计算能耗之比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: %1 published run on TPU v4, whose rating is that of the chip alone, with the scatter of other TPUs</source>
        <translation>方法的已知误差：%1 次 TPU v4 运行（其额定功率仅指芯片），离散程度取自其他 TPU</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known hours</source>
        <translation>方法的已知误差：%1 次小时数已知的运行的实测能耗与计算能耗之比</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known tokens, by the size of the model</source>
        <translation>方法的已知误差：%1 次词元数已知的运行的实测能耗与计算能耗之比，按模型规模区分</translation>
    </message>
    <message>
        <source>the method&apos;s known error: measured over computed energy of %1 published runs of known tokens</source>
        <translation>方法的已知误差：%1 次词元数已知的运行的实测能耗与计算能耗之比</translation>
    </message>
</context>
<context>
    <name>DirectiveText</name>
    <message>
        <source>Time, UTC</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>请求占比</translation>
    </message>
    <message>
        <source>Hour, UTC</source>
        <translation>小时（UTC）</translation>
    </message>
    <message>
        <source>Saving against no directive</source>
        <translation>相对无指令的节省</translation>
    </message>
    <message>
        <source>Preference, % of that without directive</source>
        <translation>偏好（占无指令时的 %）</translation>
    </message>
    <message>
        <source>Sprout, by what may be lost</source>
        <translation>Sprout，按可损失的偏好</translation>
    </message>
    <message>
        <source>May be lost</source>
        <translation>可损失</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Carbon of a request</source>
        <translation>每个请求的碳</translation>
    </message>
    <message>
        <source>Price of one more point of preference</source>
        <translation>多一个百分点偏好的代价</translation>
    </message>
    <message>
        <source>Grams for each request</source>
        <translation>每个请求的克数</translation>
    </message>
    <message>
        <source>One more percentage point of preference would cost %1 for each request, on average</source>
        <translation>偏好每提高一个百分点，平均每个请求多排放 %1</translation>
    </message>
    <message>
        <source>It is 0 where brevity is preferred: then no quality is given up.</source>
        <translation>简短回答更受偏好时为 0：此时不损失质量。</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Preferences are sampled anew</source>
        <translation>重新抽样偏好</translation>
    </message>
    <message numerus="yes">
        <source>Preferences are sampled %n time(s), where the grid is clean</source>
        <translation>
            <numerusform>在电网清洁时抽样偏好 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Sampling band</source>
        <translation>抽样范围</translation>
    </message>
    <message>
        <source>Sprout saves %1 and keeps %2 of the preference</source>
        <translation>Sprout 节省 %1，保留 %2 的偏好</translation>
    </message>
    <message>
        <source>Sprout saves %1 (sampled: %2) and keeps %3 of the preference</source>
        <translation>Sprout 节省 %1（抽样：%2），保留 %3 的偏好</translation>
    </message>
    <message>
        <source>Measured one request at a time: batching saves far more, and then manufacture weighs more.</source>
        <translation>按逐个请求实测：批处理节省得多得多，此时制造排放占比更大。</translation>
    </message>
    <message>
        <source>The accelerator alone is counted, without host, cooling and idle time unless a PUE is given.</source>
        <translation>仅计入加速器；除非给出 PUE，不含主机、冷却和空闲时间。</translation>
    </message>
    <message>
        <source>Preference is how often a judge prefers an answer, not how often it is right.</source>
        <translation>偏好指评判者偏好某回答的频率，而非其正确的频率。</translation>
    </message>
    <message>
        <source>Brevity is not always worse: for some kinds of requests the brief answer is preferred.</source>
        <translation>简短并不总是更差：某些请求中简短回答更受偏好。</translation>
    </message>
    <message>
        <source>The scheme of a smaller model is left out: it takes, for every kind of requests, how often the answer of a smaller model is preferred. Type it at “Levels”, or open a file of requests that says so.</source>
        <translation>未列出更小模型的方案：它需要知道每类请求中更小模型的回答被偏好的频率。请在“级别”中输入，或打开含有此值的请求文件。</translation>
    </message>
</context>
<context>
    <name>DirectivesPage</name>
    <message>
        <source>Mix over time</source>
        <translation>随时间的组合</translation>
    </message>
    <message>
        <source>Saving and quality</source>
        <translation>节省与质量</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Price of quality</source>
        <translation>质量的代价</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1 parameters</source>
        <translation>参数量 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>词元数 %1</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1B</translation>
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
        <translation>有争议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1:&lt;/b&gt; %2</source>
        <extracomment>%1 is what a line of a card is about, %2 what it says</extracomment>
        <translation>&lt;b&gt;%1：&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>可信状况</translation>
    </message>
    <message>
        <source>It is used in place of the entry of this id from: %1.</source>
        <translation>它取代了相同 id 的条目，后者来自：%1。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>EntryDraftText</name>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 到 %2 之间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>How scenarios name the entry; the id of a built-in entry takes its place</source>
        <translation>情景用它指称该条目；若为内置条目的 id，则取而代之</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Other names, separated by commas</source>
        <translation>其他名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the figures are from: a publication, a data sheet, your own measurement</source>
        <translation>数值的出处：出版物、数据手册或您自己的测量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The number must be %1.</source>
        <translation>该数必须在 %1。</translation>
    </message>
    <message>
        <source>This must be given.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>At least one figure must be given.</source>
        <translation>至少要填写一个数值。</translation>
    </message>
</context>
<context>
    <name>EntryFacetsText</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>所在目录</translation>
    </message>
</context>
<context>
    <name>EntryMark</name>
    <message>
        <source>commonly quoted</source>
        <translation>常被引用</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
</context>
<context>
    <name>EntryMarksText</name>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>由您提供</translation>
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
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 LaTeX(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A model of the catalogue: it gives architecture, shape, parameters and tokens. Its published run is a reference, never an input.</source>
        <translation>目录中的模型：提供架构、形状、参数量和词元数。其公开的训练记录只作参照，从不用作输入。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Dense, or a mixture of experts of which each token uses a few.</source>
        <translation>稠密模型，或混合专家模型（每个词元只用其中几个专家）。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆叠方式</translation>
    </message>
    <message>
        <source>Decoder only, encoder only, or both; decoder layers of an encoder-decoder also cross-attend.</source>
        <translation>仅解码器、仅编码器，或两者兼有；编码器-解码器的解码层还带有交叉注意力。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Transformer layers; of the decoder in an encoder-decoder.</source>
        <translation>Transformer 层数；对编码器-解码器指解码器的层数。</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>编码器层数</translation>
    </message>
    <message>
        <source>Layers of the encoder of an encoder-decoder.</source>
        <translation>编码器-解码器中编码器的层数。</translation>
    </message>
    <message>
        <source>as many as decoder layers</source>
        <translation>与解码器层数相同</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>残差流的宽度。</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN 宽度</translation>
    </message>
    <message>
        <source>Inner width of the feed-forward network.</source>
        <translation>前馈网络的内部宽度。</translation>
    </message>
    <message>
        <source>4 times the hidden size</source>
        <translation>隐藏维度的 4 倍</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Query heads of a layer.</source>
        <translation>每层的查询头数。</translation>
    </message>
    <message>
        <source>full width: heads times head size is the hidden size</source>
        <translation>占满宽度：头数乘以头维度等于隐藏维度</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Fewer than the heads in grouped-query attention.</source>
        <translation>在分组查询注意力中少于注意力头数。</translation>
    </message>
    <message>
        <source>as many as attention heads</source>
        <translation>与注意力头数相同</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>头维度</translation>
    </message>
    <message>
        <source>Width of one attention head.</source>
        <translation>单个注意力头的宽度。</translation>
    </message>
    <message>
        <source>hidden size over heads</source>
        <translation>隐藏维度除以头数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Rows of the embedding matrix.</source>
        <translation>嵌入矩阵的行数。</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Tokens of one sequence.</source>
        <translation>单个序列的词元数。</translation>
    </message>
    <message>
        <source>Gated FFN</source>
        <translation>门控 FFN</translation>
    </message>
    <message>
        <source>Three matrices (GLU, SwiGLU) in place of two.</source>
        <translation>用三个矩阵（GLU、SwiGLU）代替两个。</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>共享嵌入</translation>
    </message>
    <message>
        <source>One vocabulary matrix for input and output, or two.</source>
        <translation>输入与输出共用一个词表矩阵，或各用一个。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Routed experts of a mixture-of-experts layer.</source>
        <translation>混合专家层中的路由专家数。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Routed experts that one token uses.</source>
        <translation>单个词元使用的路由专家数。</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家数</translation>
    </message>
    <message>
        <source>Experts that every token uses.</source>
        <translation>每个词元都使用的专家数。</translation>
    </message>
    <message>
        <source>Expert FFN width</source>
        <translation>专家 FFN 宽度</translation>
    </message>
    <message>
        <source>Inner width of one expert.</source>
        <translation>单个专家的内部宽度。</translation>
    </message>
    <message>
        <source>as the FFN width</source>
        <translation>同 FFN 宽度</translation>
    </message>
    <message>
        <source>Gated experts</source>
        <translation>门控专家</translation>
    </message>
    <message>
        <source>Experts with three matrices in place of two.</source>
        <translation>专家用三个矩阵代替两个。</translation>
    </message>
    <message>
        <source>as the FFN</source>
        <translation>同 FFN</translation>
    </message>
    <message>
        <source>Share of MoE layers</source>
        <translation>MoE 层占比</translation>
    </message>
    <message>
        <source>Share of the layers whose FFN is a mixture of experts.</source>
        <translation>FFN 为混合专家的层所占比例。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>模型的全部参数。</translation>
    </message>
    <message>
        <source>counted from the shape</source>
        <translation>由形状计算</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Parameters that one token uses.</source>
        <translation>单个词元使用的参数量。</translation>
    </message>
    <message>
        <source>dense: all; mixture of experts: counted from the shape, else all</source>
        <translation>稠密：全部参数；混合专家：由形状计算，否则取全部</translation>
    </message>
    <message>
        <source>Base parameters</source>
        <translation>基座参数量</translation>
    </message>
    <message>
        <source>The dense base model of a mixture of experts, as LLMCarbon counts.</source>
        <translation>混合专家模型的稠密基座，按 LLMCarbon 的计法。</translation>
    </message>
    <message>
        <source>as the active parameters</source>
        <translation>同激活参数量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Tokens seen in training, repeats included.</source>
        <translation>训练中见过的词元数，含重复。</translation>
    </message>
    <message>
        <source>samples times epochs times tokens per sample</source>
        <translation>样本数 × 轮数 × 每样本词元数</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>每参数字节数</translation>
    </message>
    <message>
        <source>Size of one weight when serving.</source>
        <translation>推理服务时单个权重的大小。</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Floating-point operations of one training run; replaces the rule 6 times parameters times tokens.</source>
        <translation>一次训练的浮点运算数；取代“6 × 参数量 × 词元数”的规则。</translation>
    </message>
    <message>
        <source>(4 + 2 times trainable share) times active parameters times tokens</source>
        <translation>（4 + 2 × 可训练占比）× 激活参数量 × 词元数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>A measure of the quality of the model; shown and compared, never part of the sum.</source>
        <translation>模型质量的度量；仅用于显示和比较，从不计入总和。</translation>
    </message>
    <message>
        <source>Quality measure</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>What the quality measures: BLEU, loss, accuracy.</source>
        <translation>质量所用的指标：BLEU、损失、准确率。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>A device of the catalogue: it gives peak rate, rated power, memory and manufacture.</source>
        <translation>目录中的设备：提供峰值算力、额定功率、显存和制造排放。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Accelerators used for training.</source>
        <translation>训练所用的加速器数量。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Number format of the arithmetic; picks the peak rate of the catalogue (dense, without sparsity).</source>
        <translation>运算的数值格式；据此选取目录中的峰值算力（稠密，不计稀疏）。</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>峰值算力</translation>
    </message>
    <message>
        <source>Peak rate of one device, dense.</source>
        <translation>单台设备的峰值算力（稠密）。</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>取自目录</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>设备显存</translation>
    </message>
    <message>
        <source>Memory of one device.</source>
        <translation>单台设备的显存。</translation>
    </message>
    <message>
        <source>Devices per node</source>
        <translation>每节点设备数</translation>
    </message>
    <message>
        <source>Devices that share the fastest links.</source>
        <translation>共享最快互连的设备数。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>算力利用率</translation>
    </message>
    <message>
        <source>Achieved over peak rate (model FLOP utilisation).</source>
        <translation>实测算力与峰值算力之比（模型 FLOP 利用率，MFU）。</translation>
    </message>
    <message>
        <source>achieved rate over peak rate, else the published LLMCarbon fit</source>
        <translation>实测算力除以峰值算力，否则用已发表的 LLMCarbon 拟合</translation>
    </message>
    <message>
        <source>Achieved rate</source>
        <translation>实测算力</translation>
    </message>
    <message>
        <source>Measured rate of one device; replaces efficiency times peak rate.</source>
        <translation>单台设备的实测算力；取代“算力利用率 × 峰值算力”。</translation>
    </message>
    <message>
        <source>Efficiency model</source>
        <translation>利用率模型</translation>
    </message>
    <message>
        <source>As given, or by the published LLMCarbon fit.</source>
        <translation>按给定值，或按已发表的 LLMCarbon 拟合。</translation>
    </message>
    <message>
        <source>as given where one is, else the fit (assumed)</source>
        <translation>有给定值时按给定值，否则用拟合（假设）</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均功率</translation>
    </message>
    <message>
        <source>Mean draw of one device with its share of host, memory and network.</source>
        <translation>单台设备的平均功耗，含其分摊的主机、内存和网络。</translation>
    </message>
    <message>
        <source>rated power times power fraction plus host power</source>
        <translation>额定功率 × 功率系数 + 主机功率</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Thermal design power of one device.</source>
        <translation>单台设备的热设计功率（TDP）。</translation>
    </message>
    <message>
        <source>Power fraction</source>
        <translation>功率系数</translation>
    </message>
    <message>
        <source>Mean draw over rated power.</source>
        <translation>平均功耗与额定功率之比。</translation>
    </message>
    <message>
        <source>Host power</source>
        <translation>主机功率</translation>
    </message>
    <message>
        <source>Share of host, memory and network per device, beyond the device itself.</source>
        <translation>每台设备分摊的主机、内存和网络功率，不含设备本身。</translation>
    </message>
    <message>
        <source>Price of a device-hour</source>
        <translation>设备小时单价</translation>
    </message>
    <message>
        <source>Adds cost; no prices are shipped.</source>
        <translation>用于计算成本；本程序不附带价格。</translation>
    </message>
    <message>
        <source>Datacentre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>A datacentre of the catalogue: it gives PUE and water per kWh.</source>
        <translation>目录中的数据中心：提供 PUE 和每 kWh 耗水量。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>设施能耗与 IT 能耗之比（能源使用效率）。</translation>
    </message>
    <message>
        <source>from the datacentre, else from the cloud region, else 1.56</source>
        <translation>取自数据中心，否则取自云服务地区，否则为 1.56</translation>
    </message>
    <message>
        <source>Water per kWh</source>
        <translation>每 kWh 耗水量</translation>
    </message>
    <message>
        <source>On-site water per kWh of IT energy.</source>
        <translation>每 kWh IT 能耗的现场耗水量。</translation>
    </message>
    <message>
        <source>from the datacentre, else from the cloud region, else 0</source>
        <translation>取自数据中心，否则取自云服务地区，否则为 0</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>A grid or cloud region of the catalogue: it gives the carbon intensity.</source>
        <translation>目录中的电网地区或云服务地区：提供碳强度。</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Location-based annual average of the grid.</source>
        <translation>电网的年平均值（基于位置）。</translation>
    </message>
    <message>
        <source>Market-based intensity</source>
        <translation>碳强度（基于市场）</translation>
    </message>
    <message>
        <source>By contracts and certificates; shown apart, never mixed with the location-based figure.</source>
        <translation>按合同与绿证计算；单独显示，从不与基于位置的数值混用。</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>每 kWh 电价</translation>
    </message>
    <message>
        <source>Adds the cost of the energy.</source>
        <translation>用于计算电费。</translation>
    </message>
    <message>
        <source>Matched clean share</source>
        <translation>匹配清洁电力占比</translation>
    </message>
    <message>
        <source>Share of the energy matched with clean energy in the same hour and grid: net is gross times what is left.</source>
        <translation>在同一小时、同一电网内与清洁电力相匹配的能耗占比：净排放等于总排放乘以剩余部分。</translation>
    </message>
    <message>
        <source>Hourly trace</source>
        <translation>逐时碳强度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Training known by</source>
        <translation>训练能耗的依据</translation>
    </message>
    <message>
        <source>What the training energy is computed from.</source>
        <translation>由什么计算训练能耗。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Wall-clock time of one training run.</source>
        <translation>一次训练的实际耗时。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Training samples; with epochs and tokens per sample they give the tokens.</source>
        <translation>训练样本数；与轮数和每样本词元数相乘得到词元数。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the samples.</source>
        <translation>遍历样本的次数。</translation>
    </message>
    <message>
        <source>Tokens per sample</source>
        <translation>每样本词元数</translation>
    </message>
    <message>
        <source>Mean length of a sample.</source>
        <translation>样本的平均长度。</translation>
    </message>
    <message>
        <source>Trainable share</source>
        <translation>可训练占比</translation>
    </message>
    <message>
        <source>Share of the parameters that are trained (LoRA trains few).</source>
        <translation>参与训练的参数占比（LoRA 只训练很少一部分）。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>How often the training is run.</source>
        <translation>训练运行多少次。</translation>
    </message>
    <message>
        <source>Reuses</source>
        <translation>复用次数</translation>
    </message>
    <message>
        <source>How often the result is used: a search paid once and used often.</source>
        <translation>结果被使用多少次：一次搜索，多次使用。</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of one training run, before PUE.</source>
        <translation>一次训练的实测能耗，未计 PUE。</translation>
    </message>
    <message>
        <source>Energy includes PUE</source>
        <translation>能耗已含 PUE</translation>
    </message>
    <message>
        <source>The measured energy is that of the facility.</source>
        <translation>实测能耗为设施能耗。</translation>
    </message>
    <message>
        <source>Experimentation</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Training-like work besides the final training, as a multiple of it.</source>
        <translation>最终训练之外的同类计算工作，以最终训练的倍数表示。</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Requests served a day.</source>
        <translation>每天处理的请求数。</translation>
    </message>
    <message>
        <source>Days served</source>
        <translation>服务天数</translation>
    </message>
    <message>
        <source>Days of service.</source>
        <translation>提供服务的天数。</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入词元数</translation>
    </message>
    <message>
        <source>Mean tokens of a request.</source>
        <translation>每个请求的平均词元数。</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元数</translation>
    </message>
    <message>
        <source>Mean tokens of an answer.</source>
        <translation>每个回答的平均词元数。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Requests served together.</source>
        <translation>同时处理的请求数。</translation>
    </message>
    <message>
        <source>Inference estimate</source>
        <translation>推理估算方式</translation>
    </message>
    <message>
        <source>How the energy of a request is known.</source>
        <translation>如何得知单个请求的能耗。</translation>
    </message>
    <message>
        <source>Serving efficiency</source>
        <translation>推理算力利用率</translation>
    </message>
    <message>
        <source>Achieved over peak rate when serving.</source>
        <translation>推理服务时实测算力与峰值算力之比。</translation>
    </message>
    <message>
        <source>that of training</source>
        <translation>同训练</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每输出词元能耗</translation>
    </message>
    <message>
        <source>Measured energy of one output token.</source>
        <translation>单个输出词元的实测能耗。</translation>
    </message>
    <message>
        <source>Energy per input token</source>
        <translation>每输入词元能耗</translation>
    </message>
    <message>
        <source>Measured energy of one input token.</source>
        <translation>单个输入词元的实测能耗。</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每请求附加能耗</translation>
    </message>
    <message>
        <source>Measured energy per request</source>
        <translation>每请求实测能耗</translation>
    </message>
    <message>
        <source>Measured IT energy of one request.</source>
        <translation>单个请求的实测 IT 能耗。</translation>
    </message>
    <message>
        <source>Serving accelerator</source>
        <translation>推理加速器</translation>
    </message>
    <message>
        <source>A device of the catalogue; replaces peak rate, power, memory and manufacture for serving.</source>
        <translation>目录中的设备；推理时取代峰值算力、功率、显存和制造排放。</translation>
    </message>
    <message>
        <source>Serving peak rate</source>
        <translation>推理峰值算力</translation>
    </message>
    <message>
        <source>Peak rate of one serving device.</source>
        <translation>单台推理设备的峰值算力。</translation>
    </message>
    <message>
        <source>as for training</source>
        <translation>同训练</translation>
    </message>
    <message>
        <source>Serving devices</source>
        <translation>推理设备数</translation>
    </message>
    <message>
        <source>Only turns device-hours into hours.</source>
        <translation>仅用于把设备小时换算为小时。</translation>
    </message>
    <message>
        <source>Serving power</source>
        <translation>推理功率</translation>
    </message>
    <message>
        <source>Mean draw of one serving device with its share of the host.</source>
        <translation>单台推理设备的平均功耗，含其分摊的主机功耗。</translation>
    </message>
    <message>
        <source>Serving PUE</source>
        <translation>推理 PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy where it is served.</source>
        <translation>推理所在地的设施能耗与 IT 能耗之比。</translation>
    </message>
    <message>
        <source>Serving carbon intensity</source>
        <translation>推理碳强度</translation>
    </message>
    <message>
        <source>Location-based annual average of the grid where it is served.</source>
        <translation>推理所在电网的年平均值（基于位置）。</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>存储数据量</translation>
    </message>
    <message>
        <source>Data kept.</source>
        <translation>保存的数据量。</translation>
    </message>
    <message>
        <source>Days stored</source>
        <translation>存储天数</translation>
    </message>
    <message>
        <source>How long the data are kept.</source>
        <translation>数据保存多久。</translation>
    </message>
    <message>
        <source>Power per stored TB</source>
        <translation>每 TB 存储功率</translation>
    </message>
    <message>
        <source>Draw of the storage.</source>
        <translation>存储的功耗。</translation>
    </message>
    <message>
        <source>Transferred data</source>
        <translation>传输数据量</translation>
    </message>
    <message>
        <source>Data moved.</source>
        <translation>传输的数据量。</translation>
    </message>
    <message>
        <source>Days of transfer</source>
        <translation>传输天数</translation>
    </message>
    <message>
        <source>How long the transfer lasts.</source>
        <translation>传输持续多久。</translation>
    </message>
    <message>
        <source>Power per transferred TB</source>
        <translation>每 TB 传输功率</translation>
    </message>
    <message>
        <source>Draw of the transfer.</source>
        <translation>传输的功耗。</translation>
    </message>
    <message>
        <source>With embodied carbon</source>
        <translation>计入隐含碳</translation>
    </message>
    <message>
        <source>Count the manufacture of the devices.</source>
        <translation>计入设备的制造排放。</translation>
    </message>
    <message>
        <source>Manufacture of a device</source>
        <translation>单台设备制造排放</translation>
    </message>
    <message>
        <source>Embodied carbon of one accelerator.</source>
        <translation>单台加速器的隐含碳。</translation>
    </message>
    <message>
        <source>die area times carbon per area where both are given, else the catalogue, else 150 (assumed)</source>
        <translation>两者均给出时为裸片面积 × 单位面积隐含碳，否则取自目录，否则为 150（假设）</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>裸片面积</translation>
    </message>
    <message>
        <source>Area of the logic die.</source>
        <translation>逻辑裸片的面积。</translation>
    </message>
    <message>
        <source>Carbon per area</source>
        <translation>单位面积隐含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of a square centimetre of logic die.</source>
        <translation>每平方厘米逻辑裸片的隐含碳。</translation>
    </message>
    <message>
        <source>Devices per server</source>
        <translation>每服务器设备数</translation>
    </message>
    <message>
        <source>Accelerators that share a server.</source>
        <translation>共用一台服务器的加速器数量。</translation>
    </message>
    <message>
        <source>Manufacture of a server</source>
        <translation>单台服务器制造排放</translation>
    </message>
    <message>
        <source>Embodied carbon of processor, memory, storage, board and chassis of one server.</source>
        <translation>单台服务器的处理器、内存、存储、主板和机箱的隐含碳。</translation>
    </message>
    <message>
        <source>the LLMCarbon server: CPU 1.47 + DRAM 102.4 + SSD 576 + others 133.92</source>
        <translation>LLMCarbon 服务器：CPU 1.47 + DRAM 102.4 + SSD 576 + 其他 133.92</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>使用寿命</translation>
    </message>
    <message>
        <source>Years over which the manufacture is spread.</source>
        <translation>分摊制造排放的年数。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>设备利用率</translation>
    </message>
    <message>
        <source>Share of the lifetime in which the devices work.</source>
        <translation>设备实际工作时间占使用寿命的比例。</translation>
    </message>
    <message>
        <source>Model factor</source>
        <translation>模型因子</translation>
    </message>
    <message>
        <source>Divides the compute and device-hours that are inherited.</source>
        <translation>除继承而来的计算量和设备小时。</translation>
    </message>
    <message>
        <source>Machine factor</source>
        <translation>机器因子</translation>
    </message>
    <message>
        <source>Divides the IT energy that is inherited.</source>
        <translation>除继承而来的 IT 能耗。</translation>
    </message>
    <message>
        <source>Mechanization factor</source>
        <translation>机械化因子</translation>
    </message>
    <message>
        <source>Divides the PUE that is inherited.</source>
        <translation>除继承而来的 PUE。</translation>
    </message>
    <message>
        <source>Map factor</source>
        <translation>选址因子</translation>
    </message>
    <message>
        <source>Divides the carbon intensity that is inherited.</source>
        <translation>除继承而来的碳强度。</translation>
    </message>
    <message>
        <source>Count attention scores</source>
        <translation>计入注意力得分</translation>
    </message>
    <message>
        <source>Adds the compute of the attention scores to the rule: it grows with the context length, which the rule leaves out. Needs layers, hidden size and context length.</source>
        <translation>在规则之外加上注意力得分的计算量：它随上下文长度增长，而规则未计入。需要层数、隐藏维度和上下文长度。</translation>
    </message>
    <message>
        <source>Causal attention</source>
        <translation>因果注意力</translation>
    </message>
    <message>
        <source>Each token attends to those before it only: half the compute of the scores.</source>
        <translation>每个词元只关注其前面的词元：得分的计算量减半。</translation>
    </message>
    <message>
        <source>decoder only: yes; with an encoder: no</source>
        <translation>仅解码器：是；含编码器：否</translation>
    </message>
    <message>
        <source>Test loss by a scaling law</source>
        <translation>按缩放定律的测试损失</translation>
    </message>
    <message>
        <source>Predicts the test loss from parameters and tokens and shows it as the quality; it never enters the carbon.</source>
        <translation>由参数量和词元数预测测试损失，并作为质量显示；绝不计入碳排放。</translation>
    </message>
    <message>
        <source>Loss constant A</source>
        <translation>损失常数 A</translation>
    </message>
    <message>
        <source>Weight of the parameters in L = A / P^alpha + B / D^beta + E.</source>
        <translation>L = A / P^alpha + B / D^beta + E 中参数量的权重。</translation>
    </message>
    <message>
        <source>Loss constant B</source>
        <translation>损失常数 B</translation>
    </message>
    <message>
        <source>Weight of the tokens in L = A / P^alpha + B / D^beta + E.</source>
        <translation>L = A / P^alpha + B / D^beta + E 中词元数的权重。</translation>
    </message>
    <message>
        <source>Loss exponent alpha</source>
        <translation>损失指数 alpha</translation>
    </message>
    <message>
        <source>Exponent of the parameters in the loss.</source>
        <translation>损失中参数量的指数。</translation>
    </message>
    <message>
        <source>Loss exponent beta</source>
        <translation>损失指数 beta</translation>
    </message>
    <message>
        <source>Exponent of the tokens in the loss.</source>
        <translation>损失中词元数的指数。</translation>
    </message>
    <message>
        <source>Irreducible loss</source>
        <translation>不可约损失</translation>
    </message>
    <message>
        <source>What remains of the loss with endless parameters and tokens, in nats per token.</source>
        <translation>参数和词元无限时剩余的损失，单位为每词元奈特。</translation>
    </message>
    <message>
        <source>Parameters per effective parameter</source>
        <translation>每个有效参数对应的参数量</translation>
    </message>
    <message>
        <source>A mixture of experts reaches the loss of a dense model with so many times fewer parameters (as commonly quoted).</source>
        <translation>混合专家（MoE）模型的损失相当于参数量少这么多倍的稠密模型（常被引用）。</translation>
    </message>
    <message>
        <source>Device of the fit</source>
        <translation>拟合所用设备</translation>
    </message>
    <message>
        <source>The fit was made on A100; on V100 it takes the removed share off and plans 2.5 times the devices.</source>
        <translation>拟合基于 A100；对 V100 扣除相应比例，并规划 2.5 倍的设备。</translation>
    </message>
    <message>
        <source>V100 where the accelerator is one, else A100</source>
        <translation>加速器为 V100 时取 V100，否则取 A100</translation>
    </message>
    <message>
        <source>Share removed on V100</source>
        <translation>V100 扣除比例</translation>
    </message>
    <message>
        <source>What the fit takes off the efficiency of an A100 to get that of a V100: a heuristic of the released code (7.76 / 33.46).</source>
        <translation>拟合从 A100 的利用率中扣除此比例以得到 V100 的利用率：发布代码中的经验做法（7.76 / 33.46）。</translation>
    </message>
    <message>
        <source>Efficiency of a mixture of experts</source>
        <translation>混合专家的利用率</translation>
    </message>
    <message>
        <source>Penalty for the number of devices</source>
        <translation>设备数惩罚</translation>
    </message>
    <message>
        <source>Lowers the fitted efficiency where there are fewer or more devices than planned. Its coefficients are published nowhere: give your own, or fit them to measured runs.</source>
        <translation>设备数少于或多于规划值时降低拟合的利用率。其系数从未公布：请给出自己的数值，或由实测运行拟合。</translation>
    </message>
    <message>
        <source>Penalty g0</source>
        <translation>惩罚系数 g0</translation>
    </message>
    <message>
        <source>Too few devices: efficiency = g0 times devices over planned devices times the best one.</source>
        <translation>设备过少：利用率 = g0 × 设备数 / 规划设备数 × 最佳利用率。</translation>
    </message>
    <message>
        <source>1 (no published coefficients)</source>
        <translation>1（无公布系数）</translation>
    </message>
    <message>
        <source>Penalty g1</source>
        <translation>惩罚系数 g1</translation>
    </message>
    <message>
        <source>Too many devices: efficiency = g1 times planned devices over devices times the best one, plus g2.</source>
        <translation>设备过多：利用率 = g1 × 规划设备数 / 设备数 × 最佳利用率 + g2。</translation>
    </message>
    <message>
        <source>0.688 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)</source>
        <translation>0.688（无公布系数：取使 GPT-3 在 10,000 台设备上为 19.7 % 的值）</translation>
    </message>
    <message>
        <source>Penalty g2</source>
        <translation>惩罚系数 g2</translation>
    </message>
    <message>
        <source>What is added to the efficiency with too many devices.</source>
        <translation>设备过多时加到利用率上的数值。</translation>
    </message>
    <message>
        <source>0.147 (no published coefficients: through 19.7 % for GPT-3 on 10,000 devices)</source>
        <translation>0.147（无公布系数：取使 GPT-3 在 10,000 台设备上为 19.7 % 的值）</translation>
    </message>
    <message>
        <source>Recomputed share</source>
        <translation>重计算比例</translation>
    </message>
    <message>
        <source>Share of the forward pass that is computed again for the backward pass (activation checkpointing). Only with an efficiency that counts this work too.</source>
        <translation>反向传播时重新计算的前向传播比例（激活检查点）。仅用于也计入这部分工作的利用率。</translation>
    </message>
    <message>
        <source>Boundary of a device</source>
        <translation>设备的边界</translation>
    </message>
    <message>
        <source>What the manufacture of a device covers: a figure as given or published, or a sum of its parts up to the die, the package with its memory, or the board.</source>
        <translation>设备制造排放的覆盖范围：给定或已发布的数值，或按部件求和至裸片、含显存的封装或板卡。</translation>
    </message>
    <message>
        <source>Die yield</source>
        <translation>裸片良率</translation>
    </message>
    <message>
        <source>Good dies over all dies of a wafer: divides the carbon per area. 1 where that figure is one of good dies.</source>
        <translation>晶圆上合格裸片的比例：单位面积碳排放除以它。若该数值已按合格裸片计，则为 1。</translation>
    </message>
    <message>
        <source>Carbon per GB of device memory</source>
        <translation>每 GB 设备内存的碳排放</translation>
    </message>
    <message>
        <source>Embodied carbon of a gigabyte of device memory; from the package up.</source>
        <translation>每吉字节设备内存的隐含碳；自封装起计入。</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Embodied carbon of packaging one chip; from the package up.</source>
        <translation>封装一块芯片的隐含碳；自封装起计入。</translation>
    </message>
    <message>
        <source>Board of a device</source>
        <translation>设备的板卡</translation>
    </message>
    <message>
        <source>Embodied carbon of the board, heat sink and casing of one device; for the boundary of the board.</source>
        <translation>一台设备的板卡、散热器和外壳的隐含碳；用于板卡边界。</translation>
    </message>
    <message>
        <source>Measured energy of a request beyond its tokens; a fitted line may begin below 0, a request never costs less than 0.</source>
        <translation>请求在词元之外的实测能耗；拟合直线的截距可小于 0，但请求能耗不会低于 0。</translation>
    </message>
    <message>
        <source>Serving memory bandwidth</source>
        <translation>推理显存带宽</translation>
    </message>
    <message>
        <source>Peak bandwidth of the memory of one serving device.</source>
        <translation>单台推理设备显存的峰值带宽。</translation>
    </message>
    <message>
        <source>of the serving accelerator</source>
        <translation>取自推理加速器</translation>
    </message>
    <message>
        <source>Memory efficiency</source>
        <translation>显存带宽利用率</translation>
    </message>
    <message>
        <source>Achieved over peak bandwidth while tokens are made; 0.70 and 0.64 were measured for models of 13 and 7 billion parameters.</source>
        <translation>生成词元时实际带宽与峰值带宽之比；130 亿和 70 亿参数模型的实测值为 0.70 和 0.64。</translation>
    </message>
    <message>
        <source>Context growth</source>
        <translation>上下文增长</translation>
    </message>
    <message>
        <source>How the roofline counts attention: not at all, so that cost is linear in tokens; with the mean context of an answer; or token by token.</source>
        <translation>屋顶线模型如何计入注意力：不计入，开销与词元数成线性；按回答的平均上下文；或逐词元计算。</translation>
    </message>
    <message>
        <source>Bytes per cached value</source>
        <translation>每个缓存值的字节数</translation>
    </message>
    <message>
        <source>Bytes of one key or value kept for attention.</source>
        <translation>为注意力保存的一个键或值的字节数。</translation>
    </message>
    <message>
        <source>Devices per replica</source>
        <translation>每个副本的设备数</translation>
    </message>
    <message>
        <source>Devices that serve one copy of the model together.</source>
        <translation>共同运行一份模型的设备数。</translation>
    </message>
    <message>
        <source>Host share</source>
        <translation>主机占比</translation>
    </message>
    <message>
        <source>Energy of hosts for each unit of device energy, where the power leaves it out; 0.43 follows from figures that Google printed.</source>
        <translation>功率未含主机时，每单位设备能耗对应的主机能耗；由 Google 公布的数值可得 0.43。</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>空闲占比</translation>
    </message>
    <message>
        <source>Energy of idle devices for each unit of energy at work; 0.12 follows from figures that Google printed.</source>
        <translation>每单位工作能耗对应的空闲设备能耗；由 Google 公布的数值可得 0.12。</translation>
    </message>
    <message>
        <source>Time per request</source>
        <translation>每请求时间</translation>
    </message>
    <message>
        <source>Measured time of a request beyond its tokens.</source>
        <translation>请求在词元之外的实测时间。</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出词元时间</translation>
    </message>
    <message>
        <source>Measured time of one output token.</source>
        <translation>一个输出词元的实测时间。</translation>
    </message>
    <message>
        <source>EcoLogits water as released</source>
        <translation>EcoLogits 用水按发布代码</translation>
    </message>
    <message>
        <source>Count on-site water over the energy after PUE, as the released code of EcoLogits does; its documentation and this program count it before PUE.</source>
        <translation>像 EcoLogits 发布的代码那样按 PUE 之后的能耗计算现场用水；其文档和本程序按 PUE 之前的能耗计算。</translation>
    </message>
    <message>
        <source>Row of the measured table</source>
        <translation>实测表的行</translation>
    </message>
    <message>
        <source>The model of the catalogue whose measured serving energy is taken.</source>
        <translation>采用其实测推理能耗的目录模型。</translation>
    </message>
    <message>
        <source>that of the model</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>Requests per user and year</source>
        <translation>每用户每年请求数</translation>
    </message>
    <message>
        <source>Requests of one user in a year: the result per user and year needs it.</source>
        <translation>一名用户一年的请求数：按每用户每年显示结果时需要。</translation>
    </message>
    <message>
        <source>Efficiency of a mixture of experts over that of its dense base model, in the fit. 0.8 is commonly quoted.</source>
        <translation>混合专家模型的效率与其稠密基础模型效率之比，用于拟合。常被引用的值为 0.8。</translation>
    </message>
    <message>
        <source>the mean of the hourly trace, else from the region</source>
        <translation>逐时碳强度的平均值，否则取自地区</translation>
    </message>
    <message>
        <source>Hourly intensity: a trace of the catalogue, or a file beside the study. Its mean counts where no hours are known.</source>
        <translation>逐小时的碳强度：目录中的逐时数据，或研究文件旁的文件。时刻未知时按其平均值计。</translation>
    </message>
    <message>
        <source>When training starts on the hourly trace: a date and time such as 2024-03-31T05:00Z.</source>
        <translation>训练在逐时数据上的开始时间：如 2024-03-31T05:00Z 的日期和时间。</translation>
    </message>
    <message>
        <source>Energy log</source>
        <translation>能耗日志</translation>
    </message>
    <message>
        <source>A CSV file beside the study with the energy of each hour: it gives the energy, and on an hourly trace each hour counts with its own intensity.</source>
        <translation>研究文件旁的 CSV 文件，含每小时的能耗：它给出能耗；有逐时碳强度时，每小时按其自身的强度计。</translation>
    </message>
    <message>
        <source>Error of the method, training</source>
        <translation>方法误差（训练）</translation>
    </message>
    <message>
        <source>IT energy of training as a meter would show it, over what is computed. 1 takes the method at its word.</source>
        <translation>电表会测得的训练 IT 能耗与计算值之比。1 表示完全相信该方法。</translation>
    </message>
    <message>
        <source>Error of the method, inference</source>
        <translation>方法误差（推理）</translation>
    </message>
    <message>
        <source>IT energy of a request as a meter would show it, over what is computed. 1 takes the method at its word.</source>
        <translation>电表会测得的单次请求 IT 能耗与计算值之比。1 表示完全相信该方法。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
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
        <translation>目录中没有 %1。</translation>
    </message>
    <message>
        <source>The catalogue has no %1. Did you mean %2?</source>
        <translation>目录中没有 %1。是否指 %2？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>未填写时：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Takes values %1.</source>
        <translation>取值%1。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Type one number, perhaps with a unit.</source>
        <translation>请输入一个数，可带单位。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Compute</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Floating-point operations, where they are known.</source>
        <translation>浮点运算数（已知时）。</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Hours of all devices together.</source>
        <translation>所有设备小时数之和。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wall-clock time of one run.</source>
        <translation>一次运行的实际耗时。</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Energy of the devices, before PUE.</source>
        <translation>设备的能耗，未计 PUE。</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>IT energy times PUE.</source>
        <translation>IT 能耗 × PUE。</translation>
    </message>
    <message>
        <source>Operational, gross</source>
        <translation>运行碳（总排放）</translation>
    </message>
    <message>
        <source>Facility energy times the intensity of the local grid.</source>
        <translation>设施能耗 × 当地电网的碳强度。</translation>
    </message>
    <message>
        <source>Operational, net</source>
        <translation>运行碳（净排放）</translation>
    </message>
    <message>
        <source>Gross less what was matched with clean energy in the same hour and grid.</source>
        <translation>总排放减去在同一小时、同一电网内与清洁电力相匹配的部分。</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>The share of manufacture that the work uses up.</source>
        <translation>这项工作所占用的制造排放份额。</translation>
    </message>
    <message>
        <source>CO₂e, gross</source>
        <translation>CO₂e（总排放）</translation>
    </message>
    <message>
        <source>Operational and embodied together.</source>
        <translation>运行碳与隐含碳之和。</translation>
    </message>
    <message>
        <source>CO₂e, net</source>
        <translation>CO₂e（净排放）</translation>
    </message>
    <message>
        <source>Net operational and embodied together.</source>
        <translation>净运行碳与隐含碳之和。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>耗水</translation>
    </message>
    <message>
        <source>On-site water of the datacentre.</source>
        <translation>数据中心的现场耗水。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Device-hours and energy at the prices given.</source>
        <translation>按给定价格计算的设备小时与电费。</translation>
    </message>
    <message>
        <source>Operational, market based</source>
        <translation>运行碳（基于市场）</translation>
    </message>
    <message>
        <source>By contracts and certificates; never mixed with the others.</source>
        <translation>按合同与绿证计算；从不与其他数值混用。</translation>
    </message>
</context>
<context>
    <name>FirstStudy</name>
    <message>
        <source>Assumed: a model of middle size.</source>
        <translation>假设：中等规模的模型。</translation>
    </message>
    <message>
        <source>Assumed: 20 tokens a parameter, about what Hoffmann et al. 2022 found to use compute best.</source>
        <translation>假设：每参数 20 个词元，约为 Hoffmann 等（2022）得出的计算最优比例。</translation>
    </message>
    <message>
        <source>Assumed: an accelerator that many had.</source>
        <translation>假设：许多人用过的加速器。</translation>
    </message>
    <message>
        <source>Assumed: one server.</source>
        <translation>假设：一台服务器。</translation>
    </message>
    <message>
        <source>Assumed: the average of the world.</source>
        <translation>假设：世界平均值。</translation>
    </message>
    <message>
        <source>Assumed: a page of text for a page of text.</source>
        <translation>假设：输入一页文字，输出一页文字。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>如果…</translation>
    </message>
</context>
<context>
    <name>FormulaText</name>
    <message>
        <source>constant</source>
        <translation>常数</translation>
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
        <translation>整体</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Per training token</source>
        <translation>每训练词元</translation>
    </message>
    <message>
        <source>%1 per training token</source>
        <translation>每训练词元的%1</translation>
    </message>
    <message>
        <source>Per inference token</source>
        <translation>每推理词元</translation>
    </message>
    <message>
        <source>%1 per inference token</source>
        <translation>每推理词元的%1</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>每请求</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>每请求的%1</translation>
    </message>
    <message>
        <source>Per user and year</source>
        <translation>每用户每年</translation>
    </message>
    <message>
        <source>%1 per user and year</source>
        <translation>每用户每年的%1</translation>
    </message>
    <message>
        <source>Per FLOP</source>
        <translation>每 FLOP</translation>
    </message>
    <message>
        <source>%1 per FLOP</source>
        <translation>每 FLOP 的%1</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>How much is asked for.</source>
        <translation>用量（Use）：需求有多大。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>How much work the model needs.</source>
        <translation>模型（Model）：模型需要多少计算工作。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>How much energy and material the work takes.</source>
        <translation>机器（Machine）：这些工作消耗多少能源和材料。</translation>
    </message>
    <message>
        <source>Mechanization</source>
        <translation>机械化</translation>
    </message>
    <message>
        <source>What the datacentre adds.</source>
        <translation>机械化（Mechanization）：数据中心额外增加的部分。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>选址</translation>
    </message>
    <message>
        <source>Where it runs: how clean the electricity is.</source>
        <translation>选址（Map）：在哪里运行，即电力有多清洁。</translation>
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
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>%1 → %2, −%3 %</source>
        <translation>%1 → %2，−%3 %</translation>
    </message>
    <message>
        <source>%1 → %2, +%3 %</source>
        <translation>%1 → %2，+%3 %</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Explores what changes the carbon footprint of machine learning.</source>
        <translation>探索哪些因素会改变机器学习的碳足迹。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Fourfold is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fourfold 是自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Fourfold is free software: you can use, study, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It uses Qt (LGPL-3.0-only; Qt Charts: GPL-3.0-or-later) and JSON for Modern C++ (MIT).</source>
        <translation>Fourfold 是自由软件：可依据 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）的条款使用、研究、分享和修改。本程序使用 Qt（LGPL-3.0-only；Qt Charts：GPL-3.0-or-later）和 JSON for Modern C++（MIT）。</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show the last change again, on the page of sliders</source>
        <translation>在滑块页面上重放上一次更改</translation>
    </message>
    <message>
        <source>Go to the next mark of a chart</source>
        <translation>转到图表的下一个标记</translation>
    </message>
    <message>
        <source>Go to the next mark of a chart, on a heat map to the cell above</source>
        <translation>转到图表的下一个标记；在热力图上转到上方单元格</translation>
    </message>
    <message>
        <source>Choose the mark, or the row of a table</source>
        <translation>选定该标记或表格的该行</translation>
    </message>
    <message>
        <source>Move the mark of a scenario on a heat map, with Shift by ten cells</source>
        <translation>在热力图上移动情景的标记；加 Shift 一次移动十格</translation>
    </message>
</context>
<context>
    <name>IntensityKind</name>
    <message>
        <source>production</source>
        <translation>生产侧</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>消费侧</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接排放</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>全生命周期</translation>
    </message>
    <message>
        <source>unknown factors</source>
        <translation>排放因子未知</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>边际</translation>
    </message>
    <message>
        <source>national average</source>
        <translation>全国平均</translation>
    </message>
    <message>
        <source>Google-published</source>
        <translation>Google 公布</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Hours of one run, those of the scenario until another number is typed</source>
        <translation>一次运行的小时数；未输入其他数值时取自情景</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Mean power with cooling and losses, that of the scenario until another number is typed</source>
        <translation>含冷却和损耗的平均功率；未输入其他数值时取自情景</translation>
    </message>
    <message>
        <source> kW</source>
        <translation> kW</translation>
    </message>
    <message>
        <source>Each start</source>
        <translation>每次启动</translation>
    </message>
    <message>
        <source>Energy that every start takes, the first too: reading the checkpoint, filling the pipeline</source>
        <translation>每次启动（含首次）所需的能耗：读取检查点、填满流水线</translation>
    </message>
    <message>
        <source> kWh</source>
        <translation> kWh</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Energy that moving data and model to another zone takes</source>
        <translation>将数据和模型迁移到其他区域所需的能耗</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The first moment at which the job can start, in UTC</source>
        <translation>作业最早可开始的时刻（UTC）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>The moment at which the job must be done, in UTC</source>
        <translation>作业必须完成的时刻（UTC）</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>%1 has no values</source>
        <translation>%1 没有数值</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 on average</source>
        <extracomment>%1 is a trace, the others are carbon intensities</extracomment>
        <translation>%1：%2 至 %3，平均 %4</translation>
    </message>
    <message>
        <source>Planned on the forecast</source>
        <translation>按预测安排</translation>
    </message>
    <message>
        <source>starts %1 UTC</source>
        <translation>%1 UTC 开始</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour, UTC</source>
        <translation>小时（UTC）</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>%1 is usually cleanest at %2:00 UTC: %3</source>
        <extracomment>%1 is a trace, %2 an hour of the day, %3 a carbon intensity</extracomment>
        <translation>%1 通常在 %2:00 UTC 最清洁：%3</translation>
    </message>
    <message>
        <source>Hour of the day, UTC</source>
        <translation>一天中的小时（UTC）</translation>
    </message>
    <message>
        <source>All days, with the range of 8 in 10 days</source>
        <translation>所有日期，及十天中八天的范围</translation>
    </message>
    <message>
        <source>From now to the deadline</source>
        <translation>从现在到截止时间</translation>
    </message>
    <message>
        <source>Mean of all days</source>
        <translation>所有日期的平均</translation>
    </message>
    <message>
        <source>1 in 10 days is below</source>
        <translation>十天中有一天低于</translation>
    </message>
    <message>
        <source>1 in 10 days is above</source>
        <translation>十天中有一天高于</translation>
    </message>
    <message>
        <source>Hours of the trace at or above an intensity</source>
        <translation>逐时碳强度达到或高于某值的小时数</translation>
    </message>
    <message>
        <source>Hours in order of their intensity</source>
        <translation>按碳强度排序的小时</translation>
    </message>
    <message>
        <source>started now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>best start</source>
        <translation>最佳开始</translation>
    </message>
    <message>
        <source>Zones count by their own method: production or consumption, measured or forecast. See the source of each before moving a job.</source>
        <translation>各区域按各自方法计算：生产或消费、实测或预测。迁移作业前请查看各自来源。</translation>
    </message>
    <message>
        <source>Only traces that reach over the same days can take the job.</source>
        <translation>只有覆盖相同日期的逐时碳强度才能承接该作业。</translation>
    </message>
    <message>
        <source>Carbon of the job at its best</source>
        <translation>作业最佳时的碳</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>逐时碳强度</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳</translation>
    </message>
    <message>
        <source>Start, or why not</source>
        <translation>开始时间，或不可行的原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No trace can take the job</source>
        <translation>没有逐时碳强度能承接该作业</translation>
    </message>
    <message>
        <source>No trace reaches over the days from now to the deadline.</source>
        <translation>没有逐时碳强度覆盖从现在到截止时间的日期。</translation>
    </message>
    <message>
        <source>Cleanest is %1, from %2 UTC: %3</source>
        <extracomment>%1 is a trace, %2 a moment, %3 an amount of carbon</extracomment>
        <translation>最清洁的是 %1，自 %2 UTC 起：%3</translation>
    </message>
    <message>
        <source>What errors of a forecast cost</source>
        <translation>预测误差的代价</translation>
    </message>
    <message>
        <source>A forecast that errs by %1 costs %2 of the %3 that can be saved</source>
        <extracomment>%1 is a share, %2 and %3 amounts of carbon</extracomment>
        <translation>误差为 %1 的预测使可节省的 %3 少 %2</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean over %n drawn forecast(s) whose hours err independently.</source>
        <translation>
            <numerusform>每个点是 %n 个随机预测的平均，各小时误差相互独立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the forecast, % of the mean intensity</source>
        <translation>预测误差（占平均碳强度的 %）</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>最佳可能</translation>
    </message>
    <message>
        <source>Error of the forecast</source>
        <translation>预测误差</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>最佳可能</translation>
    </message>
    <message>
        <source>Started now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Start, UTC</source>
        <translation>开始（UTC）</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>结束（UTC）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>Mean intensity</source>
        <translation>平均碳强度</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>As the bar stands</source>
        <translation>按条块位置</translation>
    </message>
    <message>
        <source>Best start</source>
        <translation>最佳开始</translation>
    </message>
    <message>
        <source>Best with pauses</source>
        <translation>最佳（可暂停）</translation>
    </message>
    <message>
        <source>No start before the deadline is better than now: %1</source>
        <translation>截止前没有比现在更好的开始时间：%1</translation>
    </message>
    <message>
        <source>Starting on %1 UTC instead of now saves %2: %3 instead of %4</source>
        <extracomment>%1 is a moment, %2 a share, %3 and %4 amounts of carbon</extracomment>
        <translation>改在 %1 UTC 开始可节省 %2：%3，而非 %4</translation>
    </message>
    <message>
        <source>%1 is as clean at any hour: %2</source>
        <extracomment>%1 is a trace, %2 a carbon intensity</extracomment>
        <translation>%1 在任何时刻都同样清洁：%2</translation>
    </message>
    <message>
        <source>Equally clean are %1: %2</source>
        <extracomment>%1 are traces, %2 an amount of carbon</extracomment>
        <translation>%1 同样清洁：%2</translation>
    </message>
    <message>
        <source>Planned on its published forecast the job emits %1: %2 of the %3 that can be saved are lost</source>
        <extracomment>%1, %2 and %3 are amounts of carbon</extracomment>
        <translation>按其已发布的预测安排，作业排放 %1：可节省的 %3 中损失了 %2</translation>
    </message>
    <message>
        <source>This trace holds no published forecast of these hours.</source>
        <translation>该逐时碳强度不含这些小时的已发布预测。</translation>
    </message>
    <message>
        <source>on the published forecast</source>
        <translation>按已发布的预测</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>已发布</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>文本不是 UTF-8 编码。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is nested deeper than 64 levels. Flatten it.</source>
        <translation>文本嵌套超过 64 层。请减少层级。</translation>
    </message>
    <message>
        <source>A value is missing or is no JSON. Write a text, number, list or object.</source>
        <translation>缺少值，或不是 JSON 值。请填写文本、数字、列表或对象。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing here. Add it.</source>
        <translation>此处缺少逗号或右括号。请补上。</translation>
    </message>
    <message>
        <source>A key in quotes is missing here. Add it.</source>
        <translation>此处缺少带引号的键。请补上。</translation>
    </message>
    <message>
        <source>A colon is missing after the key. Add it.</source>
        <translation>键后缺少冒号。请补上。</translation>
    </message>
    <message>
        <source>A text does not end, or has a line break or a bad escape in it. Close or escape it.</source>
        <translation>文本未结束，或其中含有换行或错误的转义。请补上引号或改正转义。</translation>
    </message>
    <message>
        <source>This is no finite number in JSON form, such as 429 or 3.1e23.</source>
        <translation>这不是 JSON 形式的有限数，例如 429 或 3.1e23。</translation>
    </message>
    <message>
        <source>Something follows after the end. Remove what is there.</source>
        <translation>结尾之后还有内容。请删除。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Which saves most: model, machine, mechanization or map? Let everybody guess before you open the page 4Ms.</source>
        <translation>模型（Model）、机器（Machine）、机械化（Mechanization）、选址（Map），哪一项节省最多？打开“4M”页面之前，先让大家猜一猜。</translation>
    </message>
    <message>
        <source>The same run on eight grids: how many times more does the dirtiest emit than the cleanest?</source>
        <translation>同一次训练放在八个电网上：最脏的电网的排放是最清洁的多少倍？</translation>
    </message>
    <message>
        <source>How many fine-tunes does one training from scratch weigh as much as?</source>
        <translation>一次从零开始的训练相当于多少次微调？</translation>
    </message>
</context>
<context>
    <name>LevelTable</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Energy of a request, Wh</source>
        <translation>每个请求的能耗（Wh）</translation>
    </message>
    <message>
        <source>Time of a request, s</source>
        <translation>每个请求的时间（s）</translation>
    </message>
    <message>
        <source>Preferred, %</source>
        <translation>被偏好（%）</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>Days of training</source>
        <translation>训练天数</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>no quantity is named so; there are: %1</source>
        <translation>没有这个名称的量；可用的有：%1</translation>
    </message>
    <message>
        <source>%1 is needed to compute training from its compute: give it, or set training.basis to device-hours or energy</source>
        <translation>由计算量推算训练需要 %1：请给出，或将 training.basis 设为 device-hours 或 energy</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.achieved_tflops, or what the published fit needs (machine.memory_gb and the parameters)</source>
        <translation>缺少 %1：请给出，或给出 machine.achieved_tflops，或给出已发表拟合所需的值（machine.memory_gb 和参数量）</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.achieved_tflops, or name an accelerator that has it for this precision</source>
        <translation>缺少 %1：请给出，或给出 machine.achieved_tflops，或指定一个具有该精度数据的加速器</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or machine.tdp_w, or name an accelerator of the catalogue</source>
        <translation>缺少 %1：请给出，或给出 machine.tdp_w，或指定目录中的加速器</translation>
    </message>
    <message>
        <source>%1 is missing: give it</source>
        <translation>缺少 %1：请给出</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name a map.region</source>
        <translation>缺少 %1：请给出，或指定 map.region</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or what it can be computed from (parameters, tokens and the rate of the machine)</source>
        <translation>缺少 %1：请给出，或给出可用于计算它的值（参数量、词元数和机器的算力）</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name an accelerator</source>
        <translation>缺少 %1：请给出，或指定加速器</translation>
    </message>
    <message>
        <source>this method takes a measured energy: set %1 to energy</source>
        <translation>该方法需要实测能耗：请将 %1 设为 energy</translation>
    </message>
    <message>
        <source>the catalogue has no entry %1</source>
        <translation>目录中没有条目 %1</translation>
    </message>
    <message>
        <source>the catalogue has no entry %1; did you mean %2?</source>
        <translation>目录中没有条目 %1；是否指 %2？</translation>
    </message>
    <message>
        <source>%1 is no field; &quot;describe&quot; lists them</source>
        <translation>%1 不是字段；用“describe”可列出所有字段</translation>
    </message>
    <message>
        <source>%1 is no field; did you mean %2?</source>
        <translation>%1 不是字段；是否指 %2？</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study: write ID.KEY=VALUE</source>
        <translation>%1 不是本研究的情景：请写成 ID.KEY=VALUE</translation>
    </message>
    <message>
        <source>more than %1 values: split the file</source>
        <translation>超过 %1 个值：请拆分文件</translation>
    </message>
    <message>
        <source>the key %1 is given twice: remove one</source>
        <translation>键 %1 出现了两次：请删除其中一个</translation>
    </message>
    <message>
        <source>the text is larger than %1 bytes: split it</source>
        <translation>文本超过 %1 字节：请拆分</translation>
    </message>
    <message>
        <source>null is no value: give one or remove the key</source>
        <translation>null 不是值：请给出值或删除该键</translation>
    </message>
    <message>
        <source>this must be a JSON %1; it is a JSON %2</source>
        <translation>此处必须是 JSON %1；实际是 JSON %2</translation>
    </message>
    <message>
        <source>there are no study files of version %1: write %2</source>
        <translation>不存在版本为 %1 的研究文件：请写 %2</translation>
    </message>
    <message>
        <source>this is no result file: the key %1 is missing</source>
        <translation>这不是结果文件：缺少键 %1</translation>
    </message>
    <message>
        <source>this is a file of the format %1; a result has %2</source>
        <translation>该文件的格式是 %1；结果文件的格式是 %2</translation>
    </message>
    <message>
        <source>the file has version %1, this program reads up to %2: update the program</source>
        <translation>文件版本为 %1，本程序最高只能读取 %2：请更新程序</translation>
    </message>
    <message>
        <source>the result is too large for a number: look for a value near 0 that something is divided by</source>
        <translation>结果过大，无法表示：请检查是否有接近 0 的除数</translation>
    </message>
    <message>
        <source>an uncertain value has value, low, high and shape; %1 is missing</source>
        <translation>不确定值应包含 value、low、high 和 shape；缺少 %1</translation>
    </message>
    <message>
        <source>%1 is no shape: write normal, lognormal, uniform or triangular</source>
        <translation>%1 不是分布形状：请写 normal、lognormal、uniform 或 triangular</translation>
    </message>
    <message>
        <source>%1 is not known here: it is kept and has no effect</source>
        <translation>此处无法识别 %1：已保留，但不起作用</translation>
    </message>
    <message>
        <source>%1 is not known here: it is kept and has no effect; did you mean %2?</source>
        <translation>此处无法识别 %1：已保留，但不起作用；是否指 %2？</translation>
    </message>
    <message>
        <source>%1 more keys are not known</source>
        <translation>另有 %1 个键无法识别</translation>
    </message>
    <message>
        <source>a scenario needs an id: add &quot;id&quot;</source>
        <translation>情景需要标识：请添加“id”</translation>
    </message>
    <message>
        <source>a scenario alone has no based_on: give all of its fields</source>
        <translation>单独的情景没有 based_on：请给出它的全部字段</translation>
    </message>
    <message>
        <source>%1 is none of the choices: %2</source>
        <translation>%1 不在可选项之中：%2</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to 18446744073709551615</source>
        <translation>种子是 0 到 18446744073709551615 之间的整数</translation>
    </message>
    <message>
        <source>the key %1 is missing: add it</source>
        <translation>缺少键 %1：请补上</translation>
    </message>
    <message>
        <source>this is no study file, which has &quot;format&quot;: &quot;%1&quot; and &quot;version&quot;: %2; %3 is missing</source>
        <translation>这不是研究文件，研究文件应有“format”：“%1”和“version”：%2；缺少 %3</translation>
    </message>
    <message>
        <source>this is a file of the format %1; a study has %2</source>
        <translation>该文件的格式是 %1；研究文件的格式是 %2</translation>
    </message>
    <message>
        <source>a version is a whole number; write %1</source>
        <translation>版本号是整数；请写 %1</translation>
    </message>
    <message>
        <source>above %1 and at most %2 %3</source>
        <translation>大于 %1 且不超过 %2 %3</translation>
    </message>
    <message>
        <source>above %1 and at most %2</source>
        <translation>大于 %1 且不超过 %2</translation>
    </message>
    <message>
        <source>between %1 and %2 %3</source>
        <translation>介于 %1 与 %2 %3 之间</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>介于 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>%1 and %2 say the same thing: remove one</source>
        <translation>%1 与 %2 表达同一内容：请删除其中一个</translation>
    </message>
    <message>
        <source>%1 divides what is inherited: name a scenario in based_on or remove the factor</source>
        <translation>%1 用于除继承而来的值：请在 based_on 中指定情景，或删除该因子</translation>
    </message>
    <message>
        <source>a scenario needs an id</source>
        <translation>情景需要标识</translation>
    </message>
    <message>
        <source>two scenarios have the id %1: rename one</source>
        <translation>有两个情景的标识都是 %1：请重命名其中一个</translation>
    </message>
    <message>
        <source>based_on names %1, which is no scenario of this study</source>
        <translation>based_on 指向 %1，但它不是本研究的情景</translation>
    </message>
    <message>
        <source>based_on leads in a circle: let one of the scenarios stand alone</source>
        <translation>based_on 形成了循环：请让其中一个情景独立</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study</source>
        <translation>%1 不是本研究的情景</translation>
    </message>
    <message>
        <source>%1 must be a finite number</source>
        <translation>%1 必须是有限数</translation>
    </message>
    <message>
        <source>low must not be above high: swap %1 and %2</source>
        <translation>low 不得大于 high：请对调 %1 与 %2</translation>
    </message>
    <message>
        <source>a lognormal value lies above 0: raise low (%1) or take another shape</source>
        <translation>对数正态分布的值大于 0：请提高 low（%1），或改用其他形状</translation>
    </message>
    <message>
        <source>the value of a triangular shape is its peak: it must lie between low and high</source>
        <translation>三角分布的 value 是其峰值：必须介于 low 与 high 之间</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 应为数字</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1 应为 true 或 false</translation>
    </message>
    <message>
        <source>%1 takes a text</source>
        <translation>%1 应为文本</translation>
    </message>
    <message>
        <source>%1 is not a number for %2: write 429, 390 to 470 or 429 ± 10 %</source>
        <translation>%1 不是 %2 可用的数字：请写成 429、390 to 470 或 429 ± 10 %</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes: shorten it</source>
        <translation>该行超过 %1 字节：请缩短</translation>
    </message>
    <message>
        <source>the program&apos;s data are not found: install them, or name their folder here</source>
        <translation>找不到程序的数据：请安装，或在此指定其文件夹</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is no method; there are: %2</source>
        <translation>%1 不是方法；可用的有：%2</translation>
    </message>
    <message>
        <source>%1 is no scenario of this study; there are: %2</source>
        <translation>%1 不是本研究的情景；可用的有：%2</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, which is no study</source>
        <translation>超过 %1 MiB，不可能是研究文件</translation>
    </message>
    <message>
        <source>cannot be written, the old file is untouched: %1</source>
        <translation>无法写入，原文件未改动：%1</translation>
    </message>
    <message>
        <source>%1 is neither in the catalogue nor a number</source>
        <translation>%1 既不在目录中，也不是数字</translation>
    </message>
    <message>
        <source>the factors of %1 divide what it inherits from %2: remove the factors first</source>
        <translation>%1 的因子用于除它从 %2 继承的值：请先删除这些因子</translation>
    </message>
    <message>
        <source>the folder with the catalogue is not there</source>
        <translation>目录数据所在的文件夹不存在</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3 %5; it is %4</source>
        <translation>“%1”必须大于 %2 且不超过 %3 %5；现为 %4</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3; it is %4</source>
        <translation>“%1”必须大于 %2 且不超过 %3；现为 %4</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3 %5; it is %4</source>
        <translation>“%1”必须介于 %2 与 %3 %5 之间；现为 %4</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; it is %4</source>
        <translation>“%1”必须介于 %2 与 %3 之间；现为 %4</translation>
    </message>
    <message>
        <source>must end in .csv or .json</source>
        <translation>必须以 .csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>a measured run needs hours and devices</source>
        <translation>实测运行需要小时数和设备数</translation>
    </message>
    <message>
        <source>name at least one measured run</source>
        <translation>请至少指定一次实测运行</translation>
    </message>
    <message>
        <source>the work of the measured run is not known</source>
        <translation>实测运行的计算量未知</translation>
    </message>
    <message>
        <source>the measured run would be faster than the peak of its devices: check FLOP, hours, devices and peak</source>
        <translation>实测运行会快于其设备的峰值算力：请检查 FLOP、小时数、设备数和峰值</translation>
    </message>
    <message>
        <source>this run was not measured: set %1 to energy or device-hours</source>
        <translation>这次运行不是实测的：请将 %1 设为 energy 或 device-hours</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be varied as one: estimate again for each of its values</source>
        <translation>%1 不是数值，不能作为数值变动：请对它的每个取值重新估算</translation>
    </message>
    <message>
        <source>this method estimates one scenario at a time</source>
        <translation>此方法一次只估算一个情景</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or name an accelerator of the catalogue</source>
        <translation>缺少 %1：请填写，或指定目录中的加速器</translation>
    </message>
    <message>
        <source>%1 is missing: the cache of keys and values needs the shape; give it, or set inference.context_growth to none</source>
        <translation>缺少 %1：键值缓存需要模型形状；请填写，或将 inference.context_growth 设为 none</translation>
    </message>
    <message>
        <source>%1 is missing: name a model whose serving energy was measured, such as llama-3.1-70b</source>
        <translation>缺少 %1：请指定一个有实测推理能耗的模型，例如 llama-3.1-70b</translation>
    </message>
    <message>
        <source>a batch of %1 is outside the measured table, which goes from %2 to %3: give one inside</source>
        <translation>批量 %1 超出实测表的范围（%2 至 %3）：请给出范围内的值</translation>
    </message>
    <message>
        <source>a fit needs at least three measured points</source>
        <translation>拟合至少需要三个实测点</translation>
    </message>
    <message>
        <source>above the planned number of devices a fit needs runs on two numbers of devices</source>
        <translation>规划设备数以上的拟合需要两种设备数的运行</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or set model.attention_flop to false</source>
        <translation>缺少 %1：请给出，或将 model.attention_flop 设为 false</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or let the published fit plan it (machine.efficiency_model = llmcarbon)</source>
        <translation>缺少 %1：请给出，或由已发布的拟合规划（machine.efficiency_model = llmcarbon）</translation>
    </message>
    <message>
        <source>there is nothing to divide by: give %1</source>
        <translation>没有可用来相除的量：请填写 %1</translation>
    </message>
    <message>
        <source>there is nothing to divide by: the FLOP of %1 are unknown</source>
        <translation>没有可用来相除的量：%1 的 FLOP 未知</translation>
    </message>
    <message>
        <source>there is no such functional unit; there are: %1</source>
        <translation>没有这样的功能单位；可用的有：%1</translation>
    </message>
    <message>
        <source>no requests are served: give some</source>
        <translation>没有请求：请填写请求数</translation>
    </message>
    <message>
        <source>%1 is missing: give it, or set embodied.boundary to as-given</source>
        <translation>缺少 %1：请给出，或将 embodied.boundary 设为 as-given</translation>
    </message>
    <message>
        <source>%1 is no DEVICES:EFFICIENCY: write devices and an efficiency above 0 and at most 1, as in 2048:0.31</source>
        <translation>%1 不是 DEVICES:EFFICIENCY：请写设备数和大于 0 且不超过 1 的利用率，如 2048:0.31</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建该文件夹</translation>
    </message>
    <message>
        <source>the target must be a finite number</source>
        <translation>目标必须是有限的数</translation>
    </message>
    <message>
        <source>the range goes from its lower end to its higher one; it is %1 to %2</source>
        <translation>范围应从低端到高端；现为 %1 至 %2</translation>
    </message>
    <message>
        <source>a sweep takes one or two fields</source>
        <translation>扫描需要一个或两个字段</translation>
    </message>
    <message>
        <source>a sweep has 1 to %1 points; these are %2</source>
        <translation>扫描可有 1 至 %1 个点；此处为 %2 个</translation>
    </message>
    <message>
        <source>the two fields of a sweep must not say the same</source>
        <translation>扫描的两个字段不得表示同一件事</translation>
    </message>
    <message>
        <source>write KEY=START:STOP:N, with :log behind it for equal ratios, or KEY=a,b,c</source>
        <translation>请写成 KEY=START:STOP:N（其后加 :log 表示等比），或 KEY=a,b,c</translation>
    </message>
    <message>
        <source>equal ratios need both ends above 0: %1 and %2</source>
        <translation>等比间隔要求两端都大于 0：%1 和 %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数</translation>
    </message>
    <message>
        <source>%1 is no range: write LOW:HIGH</source>
        <translation>%1 不是范围：请写成 LOW:HIGH</translation>
    </message>
    <message>
        <source>%1 is no total, so it has no phases to choose</source>
        <translation>%1 不是合计，因此没有可选的阶段</translation>
    </message>
    <message>
        <source>no column of times and one of carbon intensity were found: name them datetime_utc and ci_direct or ci_lca, in g/kWh</source>
        <translation>未找到时间列和碳强度列：请将其命名为 datetime_utc 和 ci_direct 或 ci_lca，单位 g/kWh</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 headings: complete the line or remove it</source>
        <translation>%2 个列标题下有 %1 个单元格：请补全该行或将其删除</translation>
    </message>
    <message>
        <source>“%1” under “%2” is no number: correct it, or leave the cell empty where the value is missing</source>
        <translation>“%2”下的“%1”不是数字：请更正，若数值缺失则留空</translation>
    </message>
    <message>
        <source>“%1” is no time: write it like 2024-03-31T05:00:00Z</source>
        <translation>“%1”不是时间：请写成 2024-03-31T05:00:00Z 的形式</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file has several areas, choose one: %1</source>
        <translation>文件包含多个区域，请选择一个：%1</translation>
    </message>
    <message>
        <source>the file has no area %1, choose another: %2</source>
        <translation>文件中没有区域 %1，请另选：%2</translation>
    </message>
    <message>
        <source>the two traces do not touch</source>
        <translation>两条逐时碳强度不相接</translation>
    </message>
    <message>
        <source>the file has no values with factors “%1”</source>
        <translation>文件中没有排放因子为“%1”的数值</translation>
    </message>
    <message>
        <source>no emission factor is known for “%1”: remove the column or name the type as ENTSO-E does</source>
        <translation>“%1”没有已知的排放因子：请删除该列，或按 ENTSO-E 的方式命名类型</translation>
    </message>
    <message>
        <source>“%1” is missing here or is of another type: get the file from its provider again</source>
        <translation>此处缺少“%1”或其类型不同：请从提供方重新获取文件</translation>
    </message>
    <message>
        <source>health damage is no carbon intensity: ask WattTime for co2_moer or co2_aoer</source>
        <translation>健康损害不是碳强度：请向 WattTime 请求 co2_moer 或 co2_aoer</translation>
    </message>
    <message>
        <source>the layout is none of those that are known: Electricity Maps, Energi Data Service, GB Carbon Intensity, WattTime</source>
        <translation>布局不属于任何已知格式：Electricity Maps、Energi Data Service、GB Carbon Intensity、WattTime</translation>
    </message>
    <message>
        <source>the stamps reach from %1 to %2, too far for their step: look for a wrong year</source>
        <translation>时间戳从 %1 到 %2，相对步长过长：请检查年份是否有误</translation>
    </message>
    <message>
        <source>there are no rows with a time and a value</source>
        <translation>没有同时含时间和数值的行</translation>
    </message>
    <message>
        <source>all servers together leave %1 units of work undone: add servers or time</source>
        <translation>所有服务器合计仍剩 %1 单位工作未完成：请增加服务器或时间</translation>
    </message>
    <message>
        <source>the window has too many slots for a job with an energy of restart: take a shorter window or hourly values</source>
        <translation>对有重启能耗的作业而言窗口时段过多：请缩短窗口或使用逐时数值</translation>
    </message>
    <message>
        <source>a job of %1 h does not fit between release and deadline, which are %2 h apart: move one of them, or shorten the job</source>
        <translation>%1 小时的作业放不进相隔 %2 小时的最早开始与截止之间：请移动其一，或缩短作业</translation>
    </message>
    <message>
        <source>the window leaves the trace, which goes from %1 to %2: move release and deadline, or take another trace</source>
        <translation>窗口超出逐时碳强度的范围（%1 至 %2）：请移动最早开始与截止，或换用其他数据</translation>
    </message>
    <message>
        <source>the trace lacks %1 values between release and deadline, the first at %2; gaps above 2 h are not filled: move the window or take another trace</source>
        <translation>最早开始与截止之间缺少 %1 个数值，首个在 %2；超过 2 小时的缺口不会填补：请移动窗口或换用其他数据</translation>
    </message>
    <message>
        <source>is neither a file nor a zone with an hourly trace; there are %1</source>
        <translation>既不是文件，也不是有逐时碳强度的区域；现有 %1</translation>
    </message>
    <message>
        <source>some draws are too large for a number: narrow the ranges or take another shape</source>
        <translation>有些抽样结果太大，无法用数字表示：请缩小范围或改用其他分布形状</translation>
    </message>
    <message>
        <source>the number of draws must be between %1 and %2</source>
        <translation>抽样次数必须在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>必须给出</translation>
    </message>
    <message>
        <source>needs at least one level</source>
        <translation>至少需要一个级别</translation>
    </message>
    <message>
        <source>infeasible: no mix reaches a quality of %1, the best reachable is %2: lower the floor</source>
        <translation>不可行：没有任何组合能达到质量 %1，可达到的最佳值为 %2：请降低下限</translation>
    </message>
    <message>
        <source>infeasible: no mix meets the quality floor and all further limits: relax one of them</source>
        <translation>不可行：没有任何组合同时满足质量下限和其他限制：请放宽其中之一</translation>
    </message>
    <message>
        <source>a simulated month needs sets of requests, and a mix and an intensity for every hour: choose a month without gaps</source>
        <translation>模拟月份需要请求集，以及每小时的组合和碳强度：请选择没有缺口的月份</translation>
    </message>
    <message>
        <source>the entry has no %1</source>
        <translation>该条目没有 %1</translation>
    </message>
    <message>
        <source>an intensity of 0 g/kWh is no figure to choose by: name the region in a scenario to use it</source>
        <translation>0 g/kWh 的强度不能作为选择依据：如要使用，请在情景中指定该地区</translation>
    </message>
    <message>
        <source>a limit is a number of at least 0</source>
        <translation>上限须是不小于 0 的数</translation>
    </message>
    <message>
        <source>a limit on cost needs prices: give machine.usd_per_device_hour or map.usd_per_kwh</source>
        <translation>费用上限需要价格：请给出 machine.usd_per_device_hour 或 map.usd_per_kwh</translation>
    </message>
    <message>
        <source>the catalogue has nothing to choose from</source>
        <translation>目录中没有可选的条目</translation>
    </message>
    <message>
        <source>say what is to be chosen: machine, datacenter or region</source>
        <translation>请说明要选择什么：machine、datacenter 或 region</translation>
    </message>
    <message>
        <source>the values must move by more than 0 %</source>
        <translation>数值的变动必须大于 0 %</translation>
    </message>
    <message>
        <source>%1 cannot be chosen; there are: machine, datacenter, region</source>
        <translation>不能选择 %1；可选：machine、datacenter、region</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to 100,000</source>
        <translation>%1 不是 0 至 100,000 的整数</translation>
    </message>
    <message>
        <source>only the method fourfold has tiers</source>
        <translation>只有 fourfold 方法有推理层级</translation>
    </message>
    <message>
        <source>must be a number of at least 0</source>
        <translation>必须是不小于 0 的数字</translation>
    </message>
    <message>
        <source>needs a number for each of the %1 levels</source>
        <translation>需要为 %1 个级别各给出一个数字</translation>
    </message>
    <message>
        <source>needs at least one judged prompt</source>
        <translation>至少需要一个经评判的提示</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>必须是“%1”</translation>
    </message>
    <message>
        <source>all shares are 0: give how often sets are asked for</source>
        <translation>所有占比均为 0：请给出各请求集的出现频率</translation>
    </message>
    <message>
        <source>for %1 billion parameters the fit plans no devices: take the method fourfold, which keeps to its range</source>
        <translation>对 %1 十亿参数，拟合算不出设备数：请改用不超出其范围的 fourfold 方法</translation>
    </message>
    <message>
        <source>the runs lie too far from the planned number of devices for a fit: leave those out</source>
        <translation>这些运行离规划的设备数太远，无法拟合：请去掉它们</translation>
    </message>
    <message>
        <source>%1 billion parameters lie so far outside the fit (%2 to %3 billion) that it gives no rate: give machine.efficiency, or take the method fourfold, which keeps to the range</source>
        <translation>%1 十亿参数远在拟合范围（%2 至 %3 十亿）之外，拟合给不出速率：请给出 machine.efficiency，或改用不超出该范围的 fourfold 方法</translation>
    </message>
    <message>
        <source>%1 is no field</source>
        <translation>%1 不是字段</translation>
    </message>
    <message>
        <source>%1 is no number, so it has no slider</source>
        <translation>%1 不是数值，因此没有滑块</translation>
    </message>
    <message>
        <source>%1 has two sliders: remove one</source>
        <translation>%1 有两个滑块：请删除一个</translation>
    </message>
    <message>
        <source>the slider of %1 ends at values that the field does not take</source>
        <translation>%1 的滑块端点超出该字段可取的值</translation>
    </message>
    <message>
        <source>the slider of %1 needs a lower end below its upper one, and above 0 where it is logarithmic</source>
        <translation>%1 的滑块下端须小于上端，对数滑块的下端还须大于 0</translation>
    </message>
    <message>
        <source>the files of hourly values cannot be read here</source>
        <translation>此处无法读取逐时数值的文件</translation>
    </message>
    <message>
        <source>is neither a trace of the catalogue nor a file</source>
        <translation>既不是目录中的逐时碳强度，也不是文件</translation>
    </message>
    <message>
        <source>is neither a trace of the catalogue nor a file; did you mean %1?</source>
        <translation>既不是目录中的逐时碳强度，也不是文件；您是否想用 %1？</translation>
    </message>
    <message>
        <source>%1 lies outside the hourly trace, which goes from %2 to %3: start inside it, or take the trace of another year</source>
        <translation>%1 超出逐时碳强度的范围（%2 至 %3）：请在其范围内开始，或换用其他年份的数据</translation>
    </message>
    <message>
        <source>the hourly trace has no value at %1, and the gap is too long to fill: start at another hour</source>
        <translation>逐时碳强度在 %1 没有数值，且缺口过长无法填补：请在其他时刻开始</translation>
    </message>
    <message>
        <source>%1 is missing: the hourly trace needs to know how long training runs; give it, or remove map.start_utc to use the mean of the trace</source>
        <translation>缺少 %1：按逐时碳强度核算需要知道训练持续多久；请给出它，或删除 map.start_utc 以使用平均值</translation>
    </message>
    <message>
        <source>this method takes one intensity for all hours: remove map.start_utc and training.energy_log to use the mean of the trace, or take the method fourfold</source>
        <translation>此方法对所有小时只用一个碳强度：请删除 map.start_utc 和 training.energy_log 以使用平均值，或改用 fourfold 方法</translation>
    </message>
    <message>
        <source>an energy log has a column of times and one whose heading names kWh, Wh or MWh: name one of each so</source>
        <translation>能耗日志须有一列时间，以及一列标题含 kWh、Wh 或 MWh 的数据：请各命名一列</translation>
    </message>
    <message>
        <source>the stamp stands twice in the energy log: add the two energies, or remove one</source>
        <translation>该时间戳在能耗日志中出现两次：请把两个能耗相加，或删除一个</translation>
    </message>
    <message>
        <source>%1 is no date and time: write one such as 2024-03-31T05:00Z</source>
        <translation>%1 不是日期和时间：请写成如 2024-03-31T05:00Z 的形式</translation>
    </message>
    <message>
        <source>the column %1 is missing: a log of requests has level, energy_wh, time_s and preferred</source>
        <translation>缺少列 %1：请求日志须有 level、energy_wh、time_s 和 preferred</translation>
    </message>
    <message>
        <source>every set needs requests of the same levels</source>
        <translation>每个请求集都需要相同级别的请求</translation>
    </message>
    <message>
        <source>the log has no requests</source>
        <translation>日志中没有请求</translation>
    </message>
    <message>
        <source>must be a share from 0 to 1</source>
        <translation>必须是 0 到 1 之间的占比</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>必须是大于 0 的数字</translation>
    </message>
    <message>
        <source>the stretch must begin with an hour of the trace and end inside it; the trace goes from %1 to %2</source>
        <translation>时间段须从逐时碳强度的整点开始并在其范围内结束；范围为 %1 至 %2</translation>
    </message>
    <message>
        <source>no whole slot of the trace lies between release and deadline: move one of them</source>
        <translation>最早开始与截止之间没有完整的时段：请移动其一</translation>
    </message>
    <message>
        <source>a budget is a number above 0</source>
        <translation>预算须为大于 0 的数</translation>
    </message>
    <message>
        <source>the days leave the trace, which goes from %1 to %2: choose another start or fewer days</source>
        <translation>所选日期超出逐时碳强度的范围（%1 至 %2）：请另选开始时间或减少天数</translation>
    </message>
    <message>
        <source>the entry names no file of hourly values: give it one as &quot;file&quot;</source>
        <translation>该条目未指明逐时数值的文件：请以 &quot;file&quot; 给出</translation>
    </message>
    <message>
        <source>%1 points are too many to be shown: take at most %2</source>
        <translation>%1 个点太多，无法显示：最多取 %2 个</translation>
    </message>
    <message>
        <source>the study has no scenarios yet</source>
        <translation>该研究还没有情景</translation>
    </message>
    <message>
        <source>the file has no forecast beside its values</source>
        <translation>该文件的数值旁没有预测</translation>
    </message>
    <message>
        <source>the file was not read to its end: choose it again, or another trace</source>
        <translation>文件未读完：请重新选择它，或另选一个</translation>
    </message>
    <message>
        <source>an energy log has hours of its own: remove %1 to try later starts</source>
        <translation>能耗日志有自己的时刻：请删除 %1，以尝试更晚的开始时间</translation>
    </message>
    <message>
        <source>%1 is missing: later starts are counted from it</source>
        <translation>缺少 %1：更晚的开始时间从它算起</translation>
    </message>
    <message>
        <source>%1 is missing: later starts differ only by hourly values; name a trace, or let the region be chosen</source>
        <translation>缺少 %1：更晚的开始时间只因逐时数值而不同；请指定逐时碳强度，或让地区参与选择</translation>
    </message>
    <message>
        <source>the latest start must lie 0 to 8,784 hours after that of the scenario</source>
        <translation>最晚开始时间须在情景开始时间之后 0 至 8,784 小时</translation>
    </message>
    <message>
        <source>there is no value to seek around: say between which two it is sought</source>
        <translation>没有可以围绕着寻找的值：请说明在哪两个值之间寻找</translation>
    </message>
    <message>
        <source>the result is too large for a number where this one moves: move the values by less</source>
        <translation>这个值移动之后，结果大到无法用数字表示：请减小移动幅度</translation>
    </message>
    <message>
        <source>name what is chosen: machine, datacenter, region</source>
        <translation>请指明要选择什么：machine、datacenter、region</translation>
    </message>
    <message>
        <source>must be a number of at least %1</source>
        <translation>必须是不小于 %1 的数字</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>must not lie above k_max, which is %1</source>
        <translation>不得大于 k_max（%1）</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 headings: write numbers with a decimal point, or put semicolons between the cells, or quotes around one with a comma</source>
        <translation>%2 个标题下有 %1 个单元格：请用小数点写数字，或用分号分隔单元格，或给含逗号的单元格加引号</translation>
    </message>
    <message>
        <source>“%1” under “%2” is below 0: give what was used, not a meter that runs back</source>
        <translation>“%2”下的“%1”小于 0：请给出用量，而不是倒转的电表读数</translation>
    </message>
    <message>
        <source>“%1” under “%2” is no number, and what is missing does not count as 0: write what was used, or 0 where it was nothing</source>
        <translation>“%2”下的“%1”不是数字，而缺失值不按 0 计：请写出用量，没有用量时写 0</translation>
    </message>
    <message>
        <source>the file names no areas, so %1 cannot be chosen: leave the area out</source>
        <translation>文件未列出任何区域，因此无法选择 %1：请不要指定区域</translation>
    </message>
    <message>
        <source>the file was written by a newer version (%1): get a newer program, or export the file as version %2</source>
        <translation>该文件由较新的版本（%1）写成：请获取较新的程序，或将文件导出为版本 %2</translation>
    </message>
    <message>
        <source>“%1” is no unit of carbon intensity that is known: write a mass over an energy, such as g/kWh, kg/MWh or lb/MWh, and convert the values where need be</source>
        <translation>“%1”不是已知的碳强度单位：请写成质量除以能量，如 g/kWh、kg/MWh 或 lb/MWh，必要时换算数值</translation>
    </message>
    <message>
        <source>the result is too large for a number: look for a power, an energy, a work or an intensity with digits too many</source>
        <translation>结果超出数字可表示的范围：请检查功率、能量、工作量或强度是否多写了位数</translation>
    </message>
    <message>
        <source>the forecast is of another kind (%1) than the trace (%2): take a forecast of the same kind of intensity</source>
        <translation>预测的类型（%1）与曲线（%2）不同：请使用同一种强度的预测</translation>
    </message>
    <message>
        <source>the values are of another kind (%1) than those of the first trace (%2): compare zones by one kind of intensity</source>
        <translation>这些数值的类型（%1）与第一条曲线（%2）不同：请用同一种强度比较各区域</translation>
    </message>
    <message>
        <source>how often the smaller model is preferred to the first level must be a share between 0 and 1</source>
        <translation>更小模型的回答优于第一个级别的频率必须是 0 到 1 之间的比例</translation>
    </message>
    <message>
        <source>the moment must lie inside the trace, which goes from %1 to %2</source>
        <translation>时刻必须在曲线范围内，该曲线从 %1 到 %2</translation>
    </message>
    <message>
        <source>the trace has no value for %1: choose another hour</source>
        <translation>曲线在 %1 没有值：请选择其他小时</translation>
    </message>
    <message>
        <source>a smaller model needs its energy, its time and how often it is preferred to the first level: give what is missing</source>
        <translation>更小的模型需要其能耗、时间以及优于第一个级别的频率：请补上缺少的值</translation>
    </message>
    <message>
        <source>the stamp %1 does not lie on steps of %2 min as most do (such stamps: %3): correct them, or cut the file where its step changes</source>
        <translation>时间戳 %1 不像多数那样位于 %2 分钟的步长上（此类时间戳：%3 个）：请更正，或在步长变化处截断文件</translation>
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
        <translation>通用估算：训练、实验、推理、存储和隐含碳。</translation>
    </message>
    <message>
        <source>Patterson et al. 2021</source>
        <translation>Patterson 等，2021</translation>
    </message>
    <message>
        <source>Device-hours times mean power times PUE times intensity, gross and net; training only.</source>
        <translation>设备小时 × 平均功率 × PUE × 碳强度，给出总排放与净排放；仅训练。</translation>
    </message>
    <message>
        <source>ML CO2 Impact</source>
        <translation>ML CO2 Impact</translation>
    </message>
    <message>
        <source>Rated power times hours times intensity, with the calculator&apos;s own rounding; training only, no PUE.</source>
        <translation>额定功率 × 小时 × 碳强度，按该计算器自身的舍入方式；仅训练，不计 PUE。</translation>
    </message>
    <message>
        <source>ML CO2 Impact, exact</source>
        <translation>ML CO2 Impact（精确）</translation>
    </message>
    <message>
        <source>The same without rounding.</source>
        <translation>同上，但不舍入。</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>实测能耗</translation>
    </message>
    <message>
        <source>A log&apos;s energy with its own PUE and intensity; training only, without embodied carbon.</source>
        <translation>日志中的能耗及其自身的 PUE 和碳强度；仅训练，不计隐含碳。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>%1 counts no PUE, %2 multiplies by it.</source>
        <translation>%1不计 PUE，%2乘以 PUE。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>%1 does not round, %2 rounds to two decimals on the way.</source>
        <translation>%1不舍入，%2在计算过程中舍入到两位小数。</translation>
    </message>
    <message>
        <source>Intensity of the grid</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>单台设备功率</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Rate of a device</source>
        <translation>单台设备算力</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Runs over reuses</source>
        <translation>运行次数 ÷ 复用次数</translation>
    </message>
    <message>
        <source>%1 takes one run as it was, %2 counts runs and shares them.</source>
        <translation>%1按实际的一次运行计算，%2计入运行次数并按复用分摊。</translation>
    </message>
    <message>
        <source>Share not matched with clean energy</source>
        <translation>未匹配清洁电力的占比</translation>
    </message>
    <message>
        <source>%1 subtracts no matched clean energy, %2 does.</source>
        <translation>%1不扣除匹配的清洁电力，%2扣除。</translation>
    </message>
    <message>
        <source>Training on top</source>
        <translation>另加训练</translation>
    </message>
    <message>
        <source>%1 leaves training out, %2 counts it.</source>
        <translation>%1不计训练，%2计入。</translation>
    </message>
    <message>
        <source>Experimentation on top</source>
        <translation>另加实验</translation>
    </message>
    <message>
        <source>%1 leaves experimentation out, %2 counts it.</source>
        <translation>%1不计实验，%2计入。</translation>
    </message>
    <message>
        <source>Inference on top</source>
        <translation>另加推理</translation>
    </message>
    <message>
        <source>%1 leaves inference out, %2 counts it.</source>
        <translation>%1不计推理，%2计入。</translation>
    </message>
    <message>
        <source>Storage on top</source>
        <translation>另加存储</translation>
    </message>
    <message>
        <source>%1 leaves storage out, %2 counts it.</source>
        <translation>%1不计存储，%2计入。</translation>
    </message>
    <message>
        <source>Embodied carbon on top</source>
        <translation>另加隐含碳</translation>
    </message>
    <message>
        <source>%1 leaves embodied carbon out, %2 counts it.</source>
        <translation>%1不计隐含碳，%2计入。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 and %2 both count it, in another proportion to the rest.</source>
        <translation>%1和%2都计入，但占其余部分的比例不同。</translation>
    </message>
    <message>
        <source>%1 and %2 take the same and compute it in another way.</source>
        <translation>%1和%2取相同的输入，但计算方式不同。</translation>
    </message>
    <message>
        <source>%1 takes %3, %2 a number of its own.</source>
        <translation>%1取%3，%2用自身的数值。</translation>
    </message>
    <message>
        <source>%1 takes %3, %2 takes %4.</source>
        <translation>%1取%3，%2取%4。</translation>
    </message>
    <message>
        <source>%1 and %2 count no phase in common: only their totals can be laid side by side.</source>
        <translation>%1和%2没有共同计入的阶段：只能并列比较合计。</translation>
    </message>
    <message>
        <source>%1 gives 0: there is no ratio.</source>
        <translation>%1的结果为 0：没有比值。</translation>
    </message>
    <message>
        <source>LLMCarbon, as released</source>
        <translation>LLMCarbon（按发布）</translation>
    </message>
    <message>
        <source>The released procedure to the letter, doubtful rules included and named: 6 P D over base parameters, every phase, its own server, net = gross.</source>
        <translation>完全按发布的流程，含存疑规则并逐一标明：按基础参数的 6 P D、所有阶段、自带服务器、净排放 = 总排放。</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Answers</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理服务</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Operational</source>
        <translation>运行碳</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>%1 emits %2 times less CO₂e than %3</source>
        <translation>%1 的 CO₂e 排放量是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same CO₂e</source>
        <translation>%1 与 %2 的 CO₂e 排放量相同</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>%1 uses %2 times less energy than %3</source>
        <translation>%1 的能耗是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 use the same energy</source>
        <translation>%1 与 %2 的能耗相同</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>耗水</translation>
    </message>
    <message>
        <source>%1 uses %2 times less water than %3</source>
        <translation>%1 的耗水是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 use the same water</source>
        <translation>%1 与 %2 的耗水相同</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>%1 takes %2 times fewer device-hours than %3</source>
        <translation>%1 的设备小时是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 take the same device-hours</source>
        <translation>%1 与 %2 的设备小时相同</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>%1 takes %2 times less time than %3</source>
        <translation>%1 的耗时是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 take the same time</source>
        <translation>%1 与 %2 的耗时相同</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>%1 costs %2 times less than %3</source>
        <translation>%1 的成本是 %3 的 1/%2</translation>
    </message>
    <message>
        <source>%1 and %2 cost the same</source>
        <translation>%1 与 %2 的成本相同</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>6 FLOP per parameter and token, whatever is trained. In the published validation power, time and intensity of the runs cancel: it tests this rule alone, so that its 8.2 % is no accuracy of prediction.</source>
        <translation>每参数每词元 6 FLOP，无论训练了什么。在已发布的验证中，各运行的功率、时间和碳强度相互抵消：它只检验这条规则，因此 8.2 % 并非预测精度。</translation>
    </message>
    <message>
        <source>The general estimate takes compute that is given, counts what is trained and, if asked to, attention and recomputed work.</source>
        <translation>通用估算采用给定的计算量，计入实际训练的部分，并可按需计入注意力和重计算。</translation>
    </message>
    <message>
        <source>A mixture of experts counts the parameters of its dense base model; the published ones (2.3 and 7.41 billion) have no citation and look fitted to the reported compute.</source>
        <translation>混合专家（MoE）按其稠密基础模型的参数计；已发布的数值（2.3 和 7.41 十亿）无引文，看似由报告的计算量反推。</translation>
    </message>
    <message>
        <source>The general estimate counts the active parameters.</source>
        <translation>通用估算按激活参数量计。</translation>
    </message>
    <message>
        <source>The released fit is used outside its range as it is.</source>
        <translation>发布的拟合在范围之外仍照原样使用。</translation>
    </message>
    <message>
        <source>The general estimate takes the nearer end of the range.</source>
        <translation>通用估算取范围较近的端点。</translation>
    </message>
    <message>
        <source>Every memory other than 80 GB counts as a V100, and 23 % is taken off its efficiency: 7.76 / 33.46 is a ratio of speeds, not what is lost.</source>
        <translation>凡内存不是 80 GB 均按 V100 计，并从利用率中扣除 23 %：7.76 / 33.46 是速度之比，而非损失。</translation>
    </message>
    <message>
        <source>The general estimate asks for the type of the device and leaves the share to the user.</source>
        <translation>通用估算依据设备类型，并由用户决定该比例。</translation>
    </message>
    <message>
        <source>The released fit of the number of devices was made above 70 billion parameters; below, it plans up to thirteen times too many.</source>
        <translation>发布的设备数拟合基于 700 亿以上参数；在其以下，规划数最多高出十三倍。</translation>
    </message>
    <message>
        <source>The general estimate uses the fits for one node and for several below 70 billion parameters.</source>
        <translation>通用估算在 700 亿参数以下使用单节点和多节点的拟合。</translation>
    </message>
    <message>
        <source>The batch is never smaller than the number of devices, also without a pipeline.</source>
        <translation>批量大小从不小于设备数，即使没有流水线。</translation>
    </message>
    <message>
        <source>The general estimate asks that of pipelines only.</source>
        <translation>通用估算仅对流水线如此要求。</translation>
    </message>
    <message>
        <source>Equation 8 of the paper multiplies power by efficiency, which is not physical (37 to 82 % too low). The released code does not, nor does this method: average power of the system.</source>
        <translation>论文的式 8 将功率乘以利用率，不符合物理（偏低 37 至 82 %）。发布的代码并非如此，本方法亦然：采用系统平均功率。</translation>
    </message>
    <message>
        <source>As the released code multiplies: 32,768 GB of SSD, where its table prints 576 kg (32,000 GB), and 133.92 kg of other parts, where it prints 148.2 kg. The printed 0.0018 t of processors in table 5 should be 0.00105 t.</source>
        <translation>按发布代码的乘积：SSD 为 32,768 GB，而其表印 576 kg（32,000 GB）；其他部件为 133.92 kg，而其表印 148.2 kg。表 5 所印处理器的 0.0018 t 应为 0.00105 t。</translation>
    </message>
    <message>
        <source>The general estimate takes 576 kg of SSD and 133.92 kg of other parts, 15 % of the total.</source>
        <translation>通用估算取 SSD 576 kg 和其他部件 133.92 kg（占总量的 15 %）。</translation>
    </message>
    <message>
        <source>Idle time of the devices carries no manufacture. The released code gives the relative error against 0.66 t, read off a chart, in place of the mass.</source>
        <translation>设备空闲时间不分摊制造排放。发布的代码给出的不是质量，而是相对于从图中读取的 0.66 t 的误差。</translation>
    </message>
    <message>
        <source>The general estimate divides by utilisation.</source>
        <translation>通用估算除以设备利用率。</translation>
    </message>
    <message>
        <source>Every token costs the same, whether read or written; the released code takes the training tokens again.</source>
        <translation>每个词元代价相同，无论读取或写出；发布的代码再次采用训练词元数。</translation>
    </message>
    <message>
        <source>Other inference tiers of the general estimate tell reading from writing.</source>
        <translation>通用估算的其他推理层级区分读取与写出。</translation>
    </message>
    <message>
        <source>Boundary: the device as given or published, and its share of the server. Buildings, network, cooling, transport and end of life are outside.</source>
        <translation>边界：按给定或已发布数值的设备，及其分摊的服务器。不含建筑、网络、冷却、运输和报废。</translation>
    </message>
    <message>
        <source>Published figures differ by what they cover: one H100 from 14.7 kg (die alone) to 572 kg (all parts of the card).</source>
        <translation>已发布的数值因覆盖范围而异：一块 H100 从 14.7 kg（仅裸片）到 572 kg（整卡所有部件）。</translation>
    </message>
    <message>
        <source>Boundary: the logic die alone, and the share of the server. Memory, packaging and board of the device are outside.</source>
        <translation>边界：仅逻辑裸片，及分摊的服务器。不含设备的内存、封装和板卡。</translation>
    </message>
    <message>
        <source>Boundary: logic die, memory and packaging, and the share of the server. The board of the device is outside.</source>
        <translation>边界：逻辑裸片、内存和封装，及分摊的服务器。不含设备的板卡。</translation>
    </message>
    <message>
        <source>Boundary: logic die, memory, packaging and board, and the share of the server. Buildings, network, cooling, transport and end of life are outside.</source>
        <translation>边界：逻辑裸片、内存、封装和板卡，及分摊的服务器。不含建筑、网络、冷却、运输和报废。</translation>
    </message>
    <message>
        <source>That a mixture of experts reaches 0.8 of the efficiency of its dense base model is commonly quoted, not checked.</source>
        <translation>混合专家（MoE）达到其稠密基础模型利用率的 0.8：常被引用，未经核实。</translation>
    </message>
    <message>
        <source>Besiroglu et al. 2024 (arXiv 2404.10102) report that the printed constants of Chinchilla do not reproduce its own optimum: they are fields.</source>
        <translation>Besiroglu 等 2024（arXiv 2404.10102）指出 Chinchilla 所印常数不能复现其自身的最优：这些常数均为字段。</translation>
    </message>
    <message>
        <source>Every slot of the hourly trace counts with the energy that the run uses in it: the same power throughout, or the logged energy of each hour. Hours without a value do not count.</source>
        <translation>逐时碳强度的每个时段按运行在其中使用的能耗计：全程功率相同，或为每小时记录的能耗。没有数值的小时不计入。</translation>
    </message>
    <message>
        <source>Experimentation takes the intensity of training; inference and storage, whose hours are unknown, the mean of the trace unless an intensity is given.</source>
        <translation>实验沿用训练的碳强度；推理和存储的时刻未知，除非给出碳强度，否则按逐时碳强度的平均值计。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>一无所知。</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Given in this scenario.</source>
        <translation>在本情景中给出。</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Follows %1.</source>
        <translation>跟随 %1。</translation>
    </message>
    <message>
        <source>↰</source>
        <translation>↰</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>From the catalogue: %1.</source>
        <translation>取自目录：%1。</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Assumed, because nothing is given.</source>
        <translation>未给出任何值，因此采用假设值。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The plain default, because nothing is given.</source>
        <translation>未给出任何值，因此采用普通默认值。</translation>
    </message>
    <message>
        <source>○</source>
        <translation>○</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computed from other fields.</source>
        <translation>由其他字段计算得出。</translation>
    </message>
    <message>
        <source>ƒ</source>
        <translation>ƒ</translation>
    </message>
    <message>
        <source>deserves a look</source>
        <translation>值得检查</translation>
    </message>
</context>
<context>
    <name>OwnEntriesText</name>
    <message>
        <source>Keep %1 in the study</source>
        <extracomment>%1 is an entry of the catalogue</extracomment>
        <translation>把 %1 保存在研究中</translation>
    </message>
    <message>
        <source>Remove %1 from the study</source>
        <translation>从研究中移除 %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>4Ms</source>
        <translation>4M</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Predicted and reported</source>
        <translation>预测与报告</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Time and serving</source>
        <translation>时间与服务</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Experimentation</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>By phase</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Operational and embodied</source>
        <translation>运行碳与隐含碳</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>绝对量</translation>
    </message>
    <message>
        <source>Multiples of the baseline</source>
        <translation>相对基准情景的倍数</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>总排放</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净排放</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>更改指标</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Change the stacking</source>
        <translation>更改堆叠方式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>更改刻度</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Change amounts or multiples</source>
        <translation>更改绝对量或倍数</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Change gross or net</source>
        <translation>更改总排放或净排放</translation>
    </message>
    <message>
        <source>For</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Change the functional unit</source>
        <translation>更改功能单位</translation>
    </message>
</context>
<context>
    <name>RangeList</name>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>对数正态</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
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
        <translation>设备与小时数</translation>
    </message>
    <message>
        <source>Devices times hours as planned, and the rated power of the device.</source>
        <translation>按计划的设备数乘小时数，以及设备的额定功率。</translation>
    </message>
    <message>
        <source>hours and mean power</source>
        <translation>小时数与平均功率</translation>
    </message>
    <message>
        <source>Hours and mean power as printed: little but rounding is left.</source>
        <translation>按发表的小时数与平均功率：余下的几乎只有舍入。</translation>
    </message>
    <message>
        <source>parameters and tokens</source>
        <translation>参数与词元</translation>
    </message>
    <message>
        <source>The rate is by the published fit: what it really was is not in the size of a run.</source>
        <translation>算力取自已发表的拟合：实际算力无法从运行规模得知。</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>runs that were held out</source>
        <translation>留出的运行</translation>
    </message>
    <message>
        <source>runs that were fitted on</source>
        <translation>用于拟合的运行</translation>
    </message>
    <message>
        <source>Run by run</source>
        <translation>逐次运行</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>两者对照</translation>
    </message>
</context>
<context>
    <name>ReservedKey</name>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Reset the cell</source>
        <translation>重置单元格</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Leave without a change</source>
        <translation>不作更改并退出</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <translation>转到下一个部件</translation>
    </message>
    <message>
        <source>Move in the sheet</source>
        <translation>在表格中移动</translation>
    </message>
</context>
<context>
    <name>ResultFormat</name>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
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
        <translation>添加空白情景(&amp;B)</translation>
    </message>
    <message>
        <source>Add a &amp;variant that follows it</source>
        <translation>添加跟随它的变体(&amp;V)</translation>
    </message>
    <message>
        <source>Add with a &amp;model of the catalogue…</source>
        <translation>用目录中的模型添加(&amp;M)…</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>从文件添加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>右移(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hide from charts</source>
        <translation>在图表中隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Make it the b&amp;aseline</source>
        <translation>设为基准情景(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Calibrate against a measured run…</source>
        <translation>按实测运行校准(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>No directive</source>
        <translation>无指令</translation>
    </message>
    <message>
        <source>Always the briefest</source>
        <translation>始终最简短</translation>
    </message>
    <message>
        <source>Smaller model</source>
        <translation>更小的模型</translation>
    </message>
    <message>
        <source>One mix for all hours</source>
        <translation>所有小时同一组合</translation>
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
        <translation>阶段不同：%1 对 %2。</translation>
    </message>
    <message>
        <source>Only one of the two counts the manufacture of the devices.</source>
        <translation>两者中只有一方计入了设备的制造排放。</translation>
    </message>
    <message>
        <source>The manufacture of one device is its die alone, of the other the whole board.</source>
        <translation>一方的设备制造排放仅含裸片，另一方含整块板卡。</translation>
    </message>
    <message>
        <source>Intensities of %1 and of %2.</source>
        <translation>碳强度的数据年份为 %1 与 %2。</translation>
    </message>
    <message>
        <source>Other kinds of intensity: %1 against %2.</source>
        <translation>碳强度的种类不同：%1 对 %2。</translation>
    </message>
    <message>
        <source>Other quality: %1 %2 against %3 %4.</source>
        <translation>质量不同：%1 %2 对 %3 %4。</translation>
    </message>
    <message>
        <source>The manufacture of one device ends elsewhere: %1 against %2.</source>
        <translation>设备制造排放的边界不同：%1 与 %2。</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>%1; %2</source>
        <extracomment>words for a kind of intensity, one after the other: consumption; direct; average</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>SensitivityPage</name>
    <message>
        <source>One by one</source>
        <translation>逐个移动</translation>
    </message>
    <message>
        <source>Elasticities</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Shares of the variance</source>
        <translation>方差占比</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>%1 values are missing from %2.</source>
        <translation>自 %2 起缺少 %1 个数值。</translation>
    </message>
    <message>
        <source>%1 missing values from %2 lie on a straight line between their neighbours.</source>
        <translation>自 %2 起缺少的 %1 个数值按相邻值之间的直线填补。</translation>
    </message>
    <message>
        <source>%1 equal values in a row from %2: the sensor or the model was stuck.</source>
        <translation>自 %2 起连续 %1 个相同数值：传感器或模型卡住了。</translation>
    </message>
    <message>
        <source>%1 values from %2 are below 0.</source>
        <translation>自 %2 起有 %1 个数值低于 0。</translation>
    </message>
    <message>
        <source>%1 values from %2 are above 1,200 g/kWh, more than any plant emits.</source>
        <translation>自 %2 起有 %1 个数值高于 1,200 g/kWh，超过任何电厂的排放。</translation>
    </message>
    <message>
        <source>%1 stamps from %2 come twice with different values: the later line counts.</source>
        <translation>自 %2 起有 %1 个时间戳重复且数值不同：以后出现的行为准。</translation>
    </message>
    <message>
        <source>The year from %2 is not whole: it has %1 slots.</source>
        <translation>自 %2 起的年份不完整：只有 %1 个时段。</translation>
    </message>
    <message>
        <source>The provider marks %1 values as estimated, the first at %2.</source>
        <translation>提供方将 %1 个数值标为估计值，首个在 %2。</translation>
    </message>
    <message>
        <source>The stamps name no time zone: they are read as UTC.</source>
        <translation>时间戳未注明时区：按 UTC 读取。</translation>
    </message>
    <message>
        <source>%1 local stamps lie in the hour that summer time leaves out: they do not count.</source>
        <translation>%1 个本地时间戳位于夏令时跳过的一小时内：不计入。</translation>
    </message>
    <message>
        <source>Computed from generation by type with life-cycle medians (IPCC 2011); imports and pumped storage are left out.</source>
        <translation>按发电类型和全生命周期中位数（IPCC 2011）计算；不含进口电力和抽水蓄能。</translation>
    </message>
    <message>
        <source>The file has another unit: the values were converted to g/kWh.</source>
        <translation>文件使用其他单位：数值已换算为 g/kWh。</translation>
    </message>
    <message>
        <source>The file holds values of several kinds: the first was taken.</source>
        <translation>文件包含多种数值：采用了第一种。</translation>
    </message>
    <message>
        <source>The provider counts more rows than the file has: ask it for all of them.</source>
        <translation>提供方统计的行数多于文件中的行数：请索取全部行。</translation>
    </message>
    <message>
        <source>%1 stamps lie beside the steps of all others, the first in line %3 near %2: their values do not count.</source>
        <translation>%1 个时间戳不在其余时间戳的步长上，首个在第 %3 行、%2 附近：这些数值不计入。</translation>
    </message>
    <message>
        <source>The step changes, first in line %3 at %2: %1 values of a longer step hold for all of it.</source>
        <translation>步长有变化，首次在第 %3 行（%2）：%1 个较长步长的数值在其整个时段内有效。</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>direct emissions</source>
        <translation>直接排放</translation>
    </message>
    <message>
        <source>life-cycle emissions</source>
        <translation>全生命周期排放</translation>
    </message>
    <message>
        <source>direct or life cycle: not said</source>
        <translation>直接或全生命周期：未说明</translation>
    </message>
    <message>
        <source>average intensity</source>
        <translation>平均强度</translation>
    </message>
    <message>
        <source>marginal intensity</source>
        <translation>边际强度</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more stretch(es))</source>
        <extracomment>%1 is a sentence about a stretch of a series</extracomment>
        <translation>
            <numerusform>%1（另有 %n 段）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingForm</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>How many days are served</source>
        <translation>服务多少天</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power of the whole over that of the machines; 1 counts the accelerator alone, as published</source>
        <translation>总功率与设备功率之比；1 仅计入加速器，与发表时一致</translation>
    </message>
    <message>
        <source>Judged prompts</source>
        <translation>评判的提示</translation>
    </message>
    <message>
        <source>How many prompts a judge compares at each sampling; fewer make the band wider, 0 takes preferences as known</source>
        <translation>每次抽样由评判者比较的提示数；越少范围越宽，0 表示偏好已知</translation>
    </message>
</context>
<context>
    <name>SheetColumnText</name>
    <message>
        <source>Commonly quoted, not checked against the source.</source>
        <translation>常被引用的数值，未与原始来源核对。</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>有争议：%1</translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cells</source>
        <translation>
            <numerusform>重置 %n 个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallerModelForm</name>
    <message>
        <source>Smaller model: energy, Wh</source>
        <translation>更小的模型：能耗（Wh）</translation>
    </message>
    <message>
        <source>What a request to a smaller model without directive takes, in place of what the requests know of it</source>
        <translation>无指令时更小模型处理一个请求的能耗，取代请求文件中的值</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>时间（s）</translation>
    </message>
    <message>
        <source>How long it answers a request</source>
        <translation>回答一个请求所需的时间</translation>
    </message>
    <message>
        <source>preferred to the first level, %</source>
        <translation>优于第一个级别（%）</translation>
    </message>
    <message>
        <source>How often a judge prefers its answer when it is laid beside that of the first level alone; 50 when both are as good</source>
        <translation>仅与第一个级别的回答比较时，评判者偏好其回答的频率；两者一样好时为 50</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Parameters from the shape</source>
        <translation>由形状计算的参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Base parameters</source>
        <translation>基座参数量</translation>
    </message>
    <message>
        <source>Training tokens from samples</source>
        <translation>由样本计算的训练词元数</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>每层注意力参数量</translation>
    </message>
    <message>
        <source>Feed-forward parameters of a layer</source>
        <translation>每层前馈参数量</translation>
    </message>
    <message>
        <source>Parameters of one expert</source>
        <translation>单个专家的参数量</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>嵌入参数量</translation>
    </message>
    <message>
        <source>Compute of one training run</source>
        <translation>一次训练的计算量</translation>
    </message>
    <message>
        <source>Parameters that the fit sees</source>
        <translation>拟合所用的参数量</translation>
    </message>
    <message>
        <source>Fitted rate of the reference device</source>
        <translation>参考设备的拟合算力</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>算力利用率</translation>
    </message>
    <message>
        <source>Efficiency from the achieved rate</source>
        <translation>由实测算力得出的利用率</translation>
    </message>
    <message>
        <source>Rate of one device</source>
        <translation>单台设备的算力</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均功率</translation>
    </message>
    <message>
        <source>Device-hours of one run</source>
        <translation>一次运行的设备小时</translation>
    </message>
    <message>
        <source>Wall-clock time of one run</source>
        <translation>一次运行的实际耗时</translation>
    </message>
    <message>
        <source>IT energy of one run</source>
        <translation>一次运行的 IT 能耗</translation>
    </message>
    <message>
        <source>Runs paid for each use</source>
        <translation>每次使用分摊的运行次数</translation>
    </message>
    <message>
        <source>Requests served</source>
        <translation>处理的请求数</translation>
    </message>
    <message>
        <source>Compute of one request</source>
        <translation>单个请求的计算量</translation>
    </message>
    <message>
        <source>Device time of one request</source>
        <translation>单个请求的设备时间</translation>
    </message>
    <message>
        <source>IT energy of one request</source>
        <translation>单个请求的 IT 能耗</translation>
    </message>
    <message>
        <source>Serving power</source>
        <translation>推理功率</translation>
    </message>
    <message>
        <source>Serving efficiency</source>
        <translation>推理算力利用率</translation>
    </message>
    <message>
        <source>Serving rate of one device</source>
        <translation>单台设备的推理算力</translation>
    </message>
    <message>
        <source>IT energy of stored data</source>
        <translation>数据存储的 IT 能耗</translation>
    </message>
    <message>
        <source>IT energy of transferred data</source>
        <translation>数据传输的 IT 能耗</translation>
    </message>
    <message>
        <source>Effective PUE</source>
        <translation>有效 PUE</translation>
    </message>
    <message>
        <source>Effective carbon intensity</source>
        <translation>有效碳强度</translation>
    </message>
    <message>
        <source>Effective market-based intensity</source>
        <translation>有效碳强度（基于市场）</translation>
    </message>
    <message>
        <source>Manufacture of a device</source>
        <translation>单台设备制造排放</translation>
    </message>
    <message>
        <source>Share of the server per device</source>
        <translation>每台设备分摊的服务器排放</translation>
    </message>
    <message>
        <source>Manufacture of a device with its share of the server</source>
        <translation>单台设备制造排放（含分摊的服务器）</translation>
    </message>
    <message>
        <source>Intensity in kg, rounded to two decimals</source>
        <translation>碳强度（kg，舍入到两位小数）</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>Wall-clock time</source>
        <translation>实际耗时</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Operational carbon, gross</source>
        <translation>运行碳（总排放）</translation>
    </message>
    <message>
        <source>Operational carbon, net</source>
        <translation>运行碳（净排放）</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Carbon, operational and embodied</source>
        <translation>碳排放（运行碳与隐含碳）</translation>
    </message>
    <message>
        <source>Carbon, net operational and embodied</source>
        <translation>碳排放（净运行碳与隐含碳）</translation>
    </message>
    <message>
        <source>On-site water</source>
        <translation>现场耗水</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Operational carbon, market based</source>
        <translation>运行碳（基于市场）</translation>
    </message>
    <message>
        <source>Rated power of the serving accelerator</source>
        <translation>推理加速器的额定功率</translation>
    </message>
    <message>
        <source>Manufacture of the serving accelerator</source>
        <translation>推理加速器的制造排放</translation>
    </message>
    <message>
        <source>Die area of the serving accelerator</source>
        <translation>推理加速器的裸片面积</translation>
    </message>
    <message>
        <source>Parameters that one node holds</source>
        <translation>一个节点容纳的参数</translation>
    </message>
    <message>
        <source>Compute of the input tokens</source>
        <translation>输入词元的计算量</translation>
    </message>
    <message>
        <source>Cached keys and values of a token</source>
        <translation>一个词元缓存的键和值</translation>
    </message>
    <message>
        <source>Parameters that a batch reads</source>
        <translation>一个批次读取的参数</translation>
    </message>
    <message>
        <source>Achieved bandwidth of a replica</source>
        <translation>副本的实际带宽</translation>
    </message>
    <message>
        <source>Time to read the input</source>
        <translation>读取输入的时间</translation>
    </message>
    <message>
        <source>Mean context of an output token</source>
        <translation>输出词元的平均上下文</translation>
    </message>
    <message>
        <source>Time to compute one token of each request</source>
        <translation>每个请求计算一个词元的时间</translation>
    </message>
    <message>
        <source>Output tokens bound by compute</source>
        <translation>受算力限制的输出词元</translation>
    </message>
    <message>
        <source>Time to make the output</source>
        <translation>生成输出的时间</translation>
    </message>
    <message>
        <source>Energy of an output token on one GPU</source>
        <translation>一块 GPU 上一个输出词元的能耗</translation>
    </message>
    <message>
        <source>Time of an output token</source>
        <translation>一个输出词元的时间</translation>
    </message>
    <message>
        <source>Memory that the model needs</source>
        <translation>模型所需内存</translation>
    </message>
    <message>
        <source>GPUs of EcoLogits</source>
        <translation>EcoLogits 的 GPU 数</translation>
    </message>
    <message>
        <source>Time of a request</source>
        <translation>一个请求的时间</translation>
    </message>
    <message>
        <source>Batch within the measured table</source>
        <translation>实测表范围内的批量</translation>
    </message>
    <message>
        <source>Measured energy of an output token</source>
        <translation>一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 8</source>
        <translation>批量 8 时一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 32</source>
        <translation>批量 32 时一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 64</source>
        <translation>批量 64 时一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 128</source>
        <translation>批量 128 时一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Measured energy of an output token at batch 256</source>
        <translation>批量 256 时一个输出词元的实测能耗</translation>
    </message>
    <message>
        <source>Compute of the attention scores</source>
        <translation>注意力得分的计算量</translation>
    </message>
    <message>
        <source>Parameters that the scaling law sees</source>
        <translation>缩放定律所见的参数量</translation>
    </message>
    <message>
        <source>Test loss, nats per token</source>
        <translation>测试损失（每词元奈特）</translation>
    </message>
    <message>
        <source>Parameters that one device holds</source>
        <translation>单台设备可容纳的参数量</translation>
    </message>
    <message>
        <source>Efficiency on the planned devices</source>
        <translation>规划设备数下的利用率</translation>
    </message>
    <message>
        <source>Devices that share a layer</source>
        <translation>共享一层的设备数</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>Devices by the fit</source>
        <translation>按拟合的设备数</translation>
    </message>
    <message>
        <source>Planned devices</source>
        <translation>规划设备数</translation>
    </message>
    <message>
        <source>Replicas side by side</source>
        <translation>并行副本数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Manufacture of the server of the released table</source>
        <translation>发布表中服务器的制造排放</translation>
    </message>
    <message>
        <source>Manufacture of the die</source>
        <translation>裸片的制造排放</translation>
    </message>
    <message>
        <source>Memory of the serving accelerator</source>
        <translation>推理加速器的内存</translation>
    </message>
    <message>
        <source>Carbon per area of the serving accelerator</source>
        <translation>推理加速器的单位面积碳排放</translation>
    </message>
    <message>
        <source>Mean intensity over the hours of the run</source>
        <translation>运行各小时的平均碳强度</translation>
    </message>
    <message>
        <source>Start of the run after the first hour of the trace</source>
        <translation>运行开始距逐时数据起点的小时数</translation>
    </message>
    <message>
        <source>Intensity of the trace, weighted by the logged energy of each hour</source>
        <translation>按每小时记录能耗加权的逐时碳强度</translation>
    </message>
</context>
<context>
    <name>StudyDifferences</name>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1: changed %2.</source>
        <extracomment>%1 is a scenario, %2 a list of fields</extracomment>
        <translation>%1：已更改 %2。</translation>
    </message>
    <message>
        <source>%1: changed name or notes.</source>
        <translation>%1：已更改名称或备注。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Order, title or settings changed.</source>
        <translation>顺序、标题或设置已更改。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>TilesText</name>
    <message>
        <source>all phases</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>更低（%1）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>更高（%1）</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净排放</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>总排放</translation>
    </message>
    <message>
        <source>with embodied</source>
        <translation>含隐含碳</translation>
    </message>
    <message>
        <source>no embodied</source>
        <translation>不含隐含碳</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n other method(s): %1</source>
        <translation>
            <numerusform>其他 %n 种方法：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other method(s): %1 – %2</source>
        <translation>
            <numerusform>其他 %n 种方法：%1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>inference tiers: %1 – %2</source>
        <translation>推理层级：%1 – %2</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>less in %1 of the draws</source>
        <translation>在 %1 的抽样中较少</translation>
    </message>
    <message>
        <source>Measure to decide: %1</source>
        <translation>实测即可定论：%1</translation>
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
        <translation>累积</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>能否区分</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>y</source>
        <translation>年</translation>
    </message>
    <message>
        <source>device-h</source>
        <translation>设备·小时</translation>
    </message>
    <message>
        <source>k device-h</source>
        <translation>千设备·小时</translation>
    </message>
    <message>
        <source>M device-h</source>
        <translation>百万设备·小时</translation>
    </message>
    <message>
        <source>G device-h</source>
        <translation>十亿设备·小时</translation>
    </message>
    <message>
        <source>k USD</source>
        <translation>千 USD</translation>
    </message>
    <message>
        <source>M USD</source>
        <translation>百万 USD</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>十亿 USD</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The compute of the phase %1 is unknown in one of the two scenarios, so model and machine cannot be told apart there: both count as machine.</source>
        <translation>两个情景中有一个不知道阶段“%1”的计算量，因此无法区分模型与机器：两者都计为机器。</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>训练未知</translation>
    </message>
    <message>
        <source>Nothing is known about training, so it counts as 0.</source>
        <translation>对训练一无所知，因此计为 0。</translation>
    </message>
    <message>
        <source>Very many tokens</source>
        <translation>词元数极多</translation>
    </message>
    <message>
        <source>%1 billion tokens is far more than any model has seen: the field counts in billions.</source>
        <translation>%1B 词元远超任何模型见过的数量：该字段以十亿为单位。</translation>
    </message>
    <message>
        <source>Intensity in kg?</source>
        <translation>碳强度是否以 kg 计？</translation>
    </message>
    <message>
        <source>%1 g/kWh is below every grid: the figure looks like kg per kWh; multiply by 1000.</source>
        <translation>%1 g/kWh 低于任何电网：该数值似乎以 kg/kWh 计；请乘以 1000。</translation>
    </message>
    <message>
        <source>Intensity zero</source>
        <translation>碳强度为零</translation>
    </message>
    <message>
        <source>No grid has 0 g/kWh: this looks like a contract (market based), which belongs in its own field.</source>
        <translation>没有电网的碳强度为 0 g/kWh：这似乎是合同（基于市场）的数值，应填入单独的字段。</translation>
    </message>
    <message>
        <source>Very high intensity</source>
        <translation>碳强度极高</translation>
    </message>
    <message>
        <source>%1 g/kWh is more than any grid emits: check the unit.</source>
        <translation>%1 g/kWh 高于任何电网的排放：请检查单位。</translation>
    </message>
    <message>
        <source>Power above rated power</source>
        <translation>功率高于额定功率</translation>
    </message>
    <message>
        <source>%1 W is more than 1.2 times the rated %2 W of the device: is it the power of a whole server?</source>
        <translation>%1 W 超过设备额定功率 %2 W 的 1.2 倍：是否为整台服务器的功率？</translation>
    </message>
    <message>
        <source>Power in kW?</source>
        <translation>功率是否以 kW 计？</translation>
    </message>
    <message>
        <source>%1 W is less than any accelerator draws: the figure looks like kW; multiply by 1000.</source>
        <translation>%1 W 低于任何加速器的功耗：该数值似乎以 kW 计；请乘以 1000。</translation>
    </message>
    <message>
        <source>Power of another machine</source>
        <translation>另一台机器的功率</translation>
    </message>
    <message>
        <source>The machine is a new one, but its average power of %1 W is inherited from the old one.</source>
        <translation>机器已更换，但其平均功率 %1 W 仍继承自旧机器。</translation>
    </message>
    <message>
        <source>Very high efficiency</source>
        <translation>算力利用率极高</translation>
    </message>
    <message>
        <source>An efficiency of %1 is above what any training has sustained.</source>
        <translation>%1 的算力利用率高于任何训练所能持续达到的水平。</translation>
    </message>
    <message>
        <source>Rate above peak</source>
        <translation>算力高于峰值</translation>
    </message>
    <message>
        <source>%1 TFLOP/s is above the peak of %2 TFLOP/s: check the precision and whether sparsity was counted.</source>
        <translation>%1 TFLOP/s 高于峰值 %2 TFLOP/s：请检查精度，以及是否计入了稀疏。</translation>
    </message>
    <message>
        <source>Efficiency not used</source>
        <translation>未使用给定的利用率</translation>
    </message>
    <message>
        <source>An efficiency or a rate is given, but the efficiency model asks for the published fit: set it to given to use yours.</source>
        <translation>已给出利用率或算力，但利用率模型要求使用已发表的拟合：若要采用给定值，请将其设为 given。</translation>
    </message>
    <message>
        <source>Efficiency from a fit</source>
        <translation>利用率来自拟合</translation>
    </message>
    <message>
        <source>No efficiency is given: it comes from the published LLMCarbon fit of ten Megatron runs.</source>
        <translation>未给出算力利用率：采用已发表的 LLMCarbon 对十次 Megatron 训练的拟合。</translation>
    </message>
    <message>
        <source>Outside the fit</source>
        <translation>超出拟合范围</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit (%2 to %3 billion): its nearer end is used.</source>
        <translation>%1B 参数超出拟合范围（%2B 至 %3B）：采用较近的端点。</translation>
    </message>
    <message>
        <source>Very high PUE</source>
        <translation>PUE 极高</translation>
    </message>
    <message>
        <source>A PUE of %1 is far above the survey average of 1.56.</source>
        <translation>PUE 为 %1，远高于调查平均值 1.56。</translation>
    </message>
    <message>
        <source>PUE below 1</source>
        <translation>PUE 低于 1</translation>
    </message>
    <message>
        <source>The mechanization factor brings the PUE to %1, below 1, which no facility can reach.</source>
        <translation>机械化因子使 PUE 降至 %1，低于 1，任何设施都无法达到。</translation>
    </message>
    <message>
        <source>Very long training</source>
        <translation>训练时间极长</translation>
    </message>
    <message>
        <source>Training would take %1 hours, more than two years: check devices, rate and tokens.</source>
        <translation>训练将耗时 %1 小时，超过两年：请检查设备数、算力和词元数。</translation>
    </message>
    <message>
        <source>Compute disagrees</source>
        <translation>计算量不一致</translation>
    </message>
    <message>
        <source>The given %1 FLOP differ more than twofold from parameters times tokens (%2 FLOP).</source>
        <translation>给定的 %1 FLOP 与由参数量和词元数得出的 %2 FLOP 相差两倍以上。</translation>
    </message>
    <message>
        <source>Energy disagrees</source>
        <translation>能耗不一致</translation>
    </message>
    <message>
        <source>The measured %1 kWh differ more than twofold from power times time (%2 kWh).</source>
        <translation>实测的 %1 kWh 与功率乘以时间得出的 %2 kWh 相差两倍以上。</translation>
    </message>
    <message>
        <source>Manufacture assumed</source>
        <translation>制造排放为假设值</translation>
    </message>
    <message>
        <source>The manufacture of the device is unknown: %1 kg is assumed; published figures for one device range from 15 to 570 kg.</source>
        <translation>设备的制造排放未知：假设为 %1 kg；已发表的单台设备数值为 15 至 570 kg。</translation>
    </message>
    <message>
        <source>The manufacture of the serving device is unknown: %1 kg is assumed; published figures for one device range from 15 to 570 kg.</source>
        <translation>推理设备的制造排放未知：假设为 %1 kg；已发表的单台设备数值为 15 至 570 kg。</translation>
    </message>
    <message>
        <source>Limits of EcoLogits</source>
        <translation>EcoLogits 的局限</translation>
    </message>
    <message>
        <source>EcoLogits ignores input tokens, and sizes every model in 1.2 times its weights on 80 GB devices, which gives large models too many; a share of active devices that its documentation describes is not in its code, and a comment there says batch 16 where the constant is 64.</source>
        <translation>EcoLogits 忽略输入词元，并按权重的 1.2 倍在 80 GB 设备上估算每个模型的规模，使大模型的设备数偏多；其文档所述的活跃设备占比并未出现在代码中，代码注释写批量 16 而常量为 64。</translation>
    </message>
    <message>
        <source>Water counted after PUE</source>
        <translation>用水按 PUE 之后计算</translation>
    </message>
    <message>
        <source>On-site water is counted over the energy after PUE, as the released code does: PUE enters twice.</source>
        <translation>现场用水按 PUE 之后的能耗计算，与发布的代码一致：PUE 计入两次。</translation>
    </message>
    <message>
        <source>A batch of %1 lies outside the fit of EcoLogits (1 to %2).</source>
        <translation>批量 %1 超出 EcoLogits 拟合的范围（1 至 %2）。</translation>
    </message>
    <message>
        <source>%1 billion active parameters lie outside the fit of EcoLogits (up to %2 billion).</source>
        <translation>%1（十亿）活跃参数超出 EcoLogits 拟合的范围（至 %2（十亿））。</translation>
    </message>
    <message>
        <source>Devices only</source>
        <translation>仅设备</translation>
    </message>
    <message>
        <source>The measured table counts devices and output tokens only: hosts and idle devices come in through host_share and idle_share.</source>
        <translation>实测表只计设备和输出词元：主机和空闲设备通过 host_share 和 idle_share 计入。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit (%2 to %3 billion), which this method uses there as it is.</source>
        <translation>%1 十亿参数在拟合范围（%2 至 %3 十亿）之外，本方法仍照原样使用拟合。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit of the number of devices (%2 to %3 billion): its nearer end is used.</source>
        <translation>%1 十亿参数在设备数拟合的范围（%2 至 %3 十亿）之外：取较近的端点。</translation>
    </message>
    <message>
        <source>Devices from a fit</source>
        <translation>设备数来自拟合</translation>
    </message>
    <message>
        <source>No number of devices is given: it comes from the published LLMCarbon fit. Carbon does not depend on it, the hours do.</source>
        <translation>未给出设备数：取自已发布的 LLMCarbon 拟合。碳排放与之无关，时长有关。</translation>
    </message>
    <message>
        <source>No published coefficients</source>
        <translation>无公布系数</translation>
    </message>
    <message>
        <source>The penalty for the number of devices uses coefficients that are published nowhere: they go through one measured run of GPT-3. Fit them to runs of your own.</source>
        <translation>设备数惩罚使用的系数从未公布：它们仅通过 GPT-3 的一次实测运行。请用自己的运行拟合。</translation>
    </message>
    <message>
        <source>The scenario gives hours or energy of training, not compute (%1): they stay the same on every machine.</source>
        <translation>该情景给出的是训练时间或能耗，而非计算量（%1）：它们在每种机器上都保持不变。</translation>
    </message>
    <message>
        <source>%1 stays the same on every machine, as the rated power of the scenario&apos;s own is not known: name its accelerator.</source>
        <translation>%1 在每种机器上都保持不变，因为该情景自身机器的额定功率未知：请指定其加速器。</translation>
    </message>
    <message>
        <source>%1 stays the same on every machine, as the peak of the scenario&apos;s own is not known: name its accelerator.</source>
        <translation>%1 在每种机器上都保持不变，因为该情景自身机器的峰值未知：请指定其加速器。</translation>
    </message>
    <message>
        <source>%1 are bound: the achieved rate is the peak times the efficiency. Here each moves alone.</source>
        <translation>%1 相互关联：实际速率等于峰值乘以效率。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: average power follows from rated power, its share and the host. Here each moves alone.</source>
        <translation>%1 相互关联：平均功率由额定功率、其占比和主机功率得出。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: hours follow from compute, devices and their rate. Here each moves alone.</source>
        <translation>%1 相互关联：时间由计算量、设备数及其速率得出。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: energy is power times devices times hours. Here each moves alone.</source>
        <translation>%1 相互关联：能耗等于功率乘以设备数再乘以时间。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: parameters follow from the shape of the model. Here each moves alone.</source>
        <translation>%1 相互关联：参数量由模型结构得出。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: tokens are samples times epochs times their length. Here each moves alone.</source>
        <translation>%1 相互关联：词元数等于样本数乘以轮数再乘以长度。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 are bound: manufacture follows from the area of the die. Here each moves alone.</source>
        <translation>%1 相互关联：制造排放由芯片面积得出。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 come together from the entry %2: another entry changes all of them. Here each moves alone.</source>
        <translation>%1 一同来自条目 %2：换一个条目会全部改变。此处各自单独变动。</translation>
    </message>
    <message>
        <source>%1 billion parameters lie outside the fit of the number of devices (%2 to %3 billion), which this method uses there as it is.</source>
        <translation>%1 十亿参数在设备数拟合的范围（%2 至 %3 十亿）之外，本方法仍照原样使用拟合。</translation>
    </message>
    <message>
        <source>%1 pipeline stages lie outside the fit of the batch (1 to %2): its nearer end is used.</source>
        <translation>%1 个流水线级在批量拟合的范围（1 至 %2）之外：取较近的端点。</translation>
    </message>
    <message>
        <source>%1 pipeline stages lie outside the fit of the batch (1 to %2), which this method uses there as it is.</source>
        <translation>%1 个流水线级在批量拟合的范围（1 至 %2）之外，本方法仍照原样使用拟合。</translation>
    </message>
    <message>
        <source>Beyond the trace</source>
        <translation>超出逐时数据</translation>
    </message>
    <message>
        <source>Training runs %1 h beyond the end of the hourly trace: these hours take the values from its start on.</source>
        <translation>训练超出逐时碳强度末尾 %1 小时：这些小时从其起点取值。</translation>
    </message>
    <message>
        <source>Trace with gaps</source>
        <translation>逐时数据有缺口</translation>
    </message>
    <message>
        <source>%1 of %2 hours have no value in the hourly trace: the mean of the others stands for them.</source>
        <translation>%2 小时中有 %1 小时在逐时碳强度中没有数值：以其余小时的平均值代替。</translation>
    </message>
    <message>
        <source>Marginal trace</source>
        <translation>边际碳强度</translation>
    </message>
    <message>
        <source>The hourly trace is marginal: it says what a change of load emits, not what energy emits on average.</source>
        <translation>该逐时碳强度为边际值：它表示负荷变化的排放，而不是用电的平均排放。</translation>
    </message>
    <message>
        <source>Forecast trace</source>
        <translation>预测数据</translation>
    </message>
    <message>
        <source>The hourly trace holds forecasts, not measured values.</source>
        <translation>该逐时碳强度为预测值，而非实测值。</translation>
    </message>
    <message>
        <source>Trace and intensity</source>
        <translation>逐时数据与碳强度</translation>
    </message>
    <message>
        <source>Training is accounted by the hourly trace: the carbon intensity given counts for the other phases alone.</source>
        <translation>训练按逐时碳强度核算：给出的碳强度只用于其他阶段。</translation>
    </message>
    <message>
        <source>Trace without effect</source>
        <translation>逐时数据不起作用</translation>
    </message>
    <message>
        <source>The hourly trace has no effect: the carbon intensity is given, and no start of training is.</source>
        <translation>逐时碳强度不起作用：已给出碳强度，而未给出训练的开始时间。</translation>
    </message>
    <message>
        <source>Start without effect</source>
        <translation>开始时间不起作用</translation>
    </message>
    <message>
        <source>The start of training has no effect without an hourly trace.</source>
        <translation>没有逐时碳强度时，训练的开始时间不起作用。</translation>
    </message>
    <message>
        <source>No region that can be chosen has an hourly trace at the start of the scenario: each counts with its figure for the year, and later starts make no difference.</source>
        <translation>可选地区在情景开始时间均无逐时碳强度：各按其年度数值计，更晚的开始时间没有区别。</translation>
    </message>
    <message>
        <source>Hour by hour and from every start: %1. The other %2 regions have no hourly trace at these hours and count with their figure for the year, whatever the start.</source>
        <translation>逐时核算且尝试每个开始时间：%1。其余 %2 个地区在这些时刻没有逐时碳强度，无论何时开始都按年度数值计。</translation>
    </message>
    <message>
        <source>The hourly traces of %1 count what plants emit directly, the figures for the year the whole life cycle: beside other regions these look better than they are.</source>
        <translation>%1 的逐时碳强度只计发电厂的直接排放，而年度数值计全生命周期：与其他地区相比，它们看起来比实际更好。</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>典型日</translation>
    </message>
    <message>
        <source>Duration curve</source>
        <translation>持续曲线</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>何处与何时</translation>
    </message>
    <message>
        <source>Forecast error</source>
        <translation>预测误差</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>of another kind: %1</source>
        <translation>类型不同：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::ActionListModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>fourfold::Autosave</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>fourfold::AxisEdit</name>
    <message numerus="yes">
        <source>%n entries…</source>
        <translation>
            <numerusform>%n 个条目…</numerusform>
        </translation>
    </message>
    <message>
        <source>The field that takes many values</source>
        <translation>取多个值的字段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The first value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>The last value</source>
        <translation>最后一个值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值个数</translation>
    </message>
    <message>
        <source>How many values, both ends among them</source>
        <translation>取多少个值，含两端</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>Steps are equal ratios instead of equal differences</source>
        <translation>步长按等比而不是等差</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Choose the entries of the catalogue that are compared</source>
        <translation>选择要比较的目录条目</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入一个数。</translation>
    </message>
    <message>
        <source>The last value must be above the first.</source>
        <translation>最后一个值必须大于第一个值。</translation>
    </message>
    <message>
        <source>Equal ratios need a first value above 0.</source>
        <translation>等比要求第一个值大于 0。</translation>
    </message>
</context>
<context>
    <name>fourfold::BannerArea</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>fourfold::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>The most that one scenario may take over the phases that count. Leave a line empty for no budget.</source>
        <translation>单个情景在所计阶段内的最大允许量。留空表示没有预算。</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>更改预算</translation>
    </message>
</context>
<context>
    <name>fourfold::CalibrationDialog</name>
    <message>
        <source>Calibrate %1</source>
        <translation>校准%1</translation>
    </message>
    <message>
        <source>Measured run</source>
        <translation>实测运行</translation>
    </message>
    <message>
        <source>Numbers typed here</source>
        <translation>在此输入的数值</translation>
    </message>
    <message>
        <source>&amp;Measured run</source>
        <translation>实测运行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>小时数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备数(&amp;D)</translation>
    </message>
    <message>
        <source>those of the scenario</source>
        <translation>取情景的设备数</translation>
    </message>
    <message>
        <source>&amp;IT energy, kWh</source>
        <translation>IT 能耗，kWh(&amp;I)</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>校准前后的数值</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>校准前</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>校准前误差</translation>
    </message>
    <message>
        <source>After</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>校准后误差</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calibrate against a measured run</source>
        <translation>按实测运行校准</translation>
    </message>
</context>
<context>
    <name>fourfold::CataloguePage</name>
    <message>
        <source>Kinds of entries</source>
        <translation>条目种类</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>目录条目</translation>
    </message>
    <message>
        <source>Entries side by side</source>
        <translation>并排的条目</translation>
    </message>
    <message>
        <source>Figures of the entry and their sources</source>
        <translation>条目的数值及其来源</translation>
    </message>
    <message>
        <source>There is no plot of entries of this kind.</source>
        <translation>这类条目没有图。</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The scenario that entries are put into</source>
        <translation>条目要放入的情景</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many entries were found, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Select an entry to see its figures and their sources.</source>
        <translation>选择一个条目以查看其数值和来源。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over.</source>
        <translation>
            <numerusform>已导入 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation>导入条目</translation>
    </message>
    <message>
        <source>Catalogue files (*.json)</source>
        <translation>目录文件 (*.json)</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>导出条目</translation>
    </message>
</context>
<context>
    <name>fourfold::CellMenu</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>&amp;Reset (follow again)</source>
        <translation>重置（恢复跟随）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply to all scenarios</source>
        <translation>应用到所有情景(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make a range…</source>
        <translation>设为范围(&amp;M)…</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>显示来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>Put on a s&amp;lider</source>
        <translation>放到滑块上(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;weep this</source>
        <translation>扫描此字段(&amp;W)</translation>
    </message>
</context>
<context>
    <name>fourfold::ChartPanel</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>What can be done with the chart</source>
        <translation>可对图表进行的操作</translation>
    </message>
    <message>
        <source>Picture and table are on the clipboard.</source>
        <translation>图片与表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 ends in none of svg, pdf, png, csv.</source>
        <translation>%1 的扩展名不是 svg、pdf、png 或 csv。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释这个数</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>查找可得到该结果的输入…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
</context>
<context>
    <name>fourfold::ChartText</name>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>该研究还没有情景。</translation>
    </message>
    <message>
        <source>Add a second scenario to compare it with the first.</source>
        <translation>添加第二个情景，与第一个比较。</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart with %n scenario(s).</source>
        <translation>
            <numerusform>包含 %n 个情景的条形图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waterfall chart.</source>
        <translation>瀑布图。</translation>
    </message>
    <message>
        <source>no prices are given</source>
        <translation>未给出价格</translation>
    </message>
    <message>
        <source>as a multiple of the baseline</source>
        <translation>以基准情景的倍数表示</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>%1 is zero, which a logarithmic scale cannot show.</source>
        <translation>%1 为零，无法在对数刻度上显示。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>所有情景都已隐藏：请显示其中一个。</translation>
    </message>
    <message>
        <source>No phase is chosen: choose one to see it.</source>
        <translation>未选择任何阶段：请选择一个。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>no ratio, %1</source>
        <translation>无比值（%1）</translation>
    </message>
    <message>
        <source>the same CO₂e, %1</source>
        <translation>CO₂e 相同（%1）</translation>
    </message>
    <message>
        <source>%1 times more CO₂e, %2</source>
        <translation>CO₂e 增至 %1 倍（%2）</translation>
    </message>
    <message>
        <source>%1 times less CO₂e, %2</source>
        <translation>CO₂e 降至 1/%1（%2）</translation>
    </message>
    <message>
        <source>%1× CO₂e</source>
        <extracomment>Beside a published ratio of CO₂e or of energy</extracomment>
        <translation>CO₂e %1×</translation>
    </message>
    <message>
        <source>%1× energy</source>
        <translation>能耗 %1×</translation>
    </message>
    <message>
        <source>Published: %1, as commonly quoted</source>
        <translation>已发表：%1（常被引用）</translation>
    </message>
    <message>
        <source>Published: %1, printed</source>
        <translation>已发表：%1（原文所载）</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发表：%1</translation>
    </message>
    <message>
        <source>Order-free factors, logarithmic scale</source>
        <translation>与顺序无关的因子，对数刻度</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <extracomment>A factor by which a footprint is divided</extracomment>
        <translation>÷ %1</translation>
    </message>
    <message>
        <source>%1 to %2×</source>
        <translation>%1 至 %2×</translation>
    </message>
    <message>
        <source>One of the two totals is zero, so there is no ratio and there are no factors. The table lists the kilograms.</source>
        <translation>两个合计中有一个为零，因此没有比值，也没有因子。千克数见表格。</translation>
    </message>
    <message>
        <source>The two have no part of the footprint in common, so nothing can be said of factors. The table lists the kilograms.</source>
        <translation>两者的碳足迹没有共同部分，因此无法给出因子。千克数见表格。</translation>
    </message>
    <message>
        <source>Bands: ranges as commonly quoted for each M (Patterson et al. 2022); what lies outside is more, or less, than usual.</source>
        <translation>色带：各 M 常被引用的范围（Patterson 等，2022）；落在其外表示比通常更多或更少。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Share of the logarithm</source>
        <translation>对数占比</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>Two scenarios, and what their difference is: &quot;56.5 times less CO₂e, net&quot;</extracomment>
        <translation>从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>CO₂e, %1</source>
        <translation>CO₂e（%1）</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净排放</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>总排放</translation>
    </message>
    <message>
        <source>all phases</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Fourfold %1, method: %2, data %3</source>
        <translation>Fourfold %1，方法：%2，数据 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>另有 %n 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;0.83×&quot;, %2 says both amounts</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>The picture shows the first %1 of %2, the table has all.</source>
        <translation>图片只显示 %2 项中的前 %1 项，表格包含全部。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n level(s).</source>
        <translation>
            <numerusform>含 %n 个水平的图。</numerusform>
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
        <translation>无比值</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>CO₂e after it</source>
        <translation>此步之后的 CO₂e</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4</source>
        <extracomment>A scenario, two methods, and the ratio of their answers</extracomment>
        <translation>%1，从%2到%3：%4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Given field</source>
        <translation>已给字段</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ 读取</translation>
    </message>
    <message>
        <source>– ignored</source>
        <translation>– 忽略</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Published: %1 for %2. Source: %3</source>
        <translation>已发表：%2 为 %1。来源：%3</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>as commonly quoted</source>
        <translation>常被引用</translation>
    </message>
    <message>
        <source>not computed here</source>
        <translation>并非此处计算</translation>
    </message>
    <message>
        <source>%1: no method has an answer</source>
        <translation>%1：没有方法给出结果</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n method(s) say %2 to %3</source>
        <translation>
            <numerusform>%1：%n 种方法给出 %2 至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Ratio to the chosen</source>
        <translation>与所选方法之比</translation>
    </message>
    <message>
        <source>Fields read</source>
        <translation>读取的字段</translation>
    </message>
    <message>
        <source>Fields ignored</source>
        <translation>忽略的字段</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>error bars: inference tiers that apply</source>
        <translation>误差线：适用的推理层级</translation>
    </message>
    <message>
        <source>Dots by year.</source>
        <translation>按年份的点图。</translation>
    </message>
    <message>
        <source>Ranking.</source>
        <translation>排名图。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a figure: %1.</source>
        <translation>没有数值：%1。</translation>
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
        <translation>从 %1（%2）到 %3（%4）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>可信状况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>None of the entries has a figure to show.</source>
        <translation>这些条目都没有可显示的数值。</translation>
    </message>
    <message>
        <source>Fourfold %1, data %2 · %3</source>
        <translation>Fourfold %1，数据 %2 · %3</translation>
    </message>
    <message>
        <source>Peak rate per power</source>
        <translation>每单位功率的峰值算力</translation>
    </message>
    <message>
        <source>Published runs are known as a whole only: none is shown here.</source>
        <translation>已发表的训练只有总量，此处不显示。</translation>
    </message>
    <message>
        <source>No published figure of this kind with source and licence: %1.</source>
        <translation>没有带来源和许可证的此类公开数值：%1。</translation>
    </message>
    <message>
        <source>Dashed outlines are published training runs as their authors reported them, with scopes of their own.</source>
        <translation>虚线轮廓为已发表的训练，按作者所报告的数值，各有自己的范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), listed in the table</source>
        <translation>
            <numerusform>%n 个来源，列于表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
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
        <translation>图中显示 %2 个中的 %1 个，表中有全部。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n line(s).</source>
        <translation>
            <numerusform>含 %n 条曲线的图表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a point of a curve: its name, where it is along the axis at the bottom, its value</extracomment>
        <translation>%1，%2 处：%3</translation>
    </message>
    <message>
        <source>it does not know this metric</source>
        <translation>无法给出该指标</translation>
    </message>
    <message>
        <source>%1: a request with an answer of %2 tokens takes %3 to %4</source>
        <translation>%1：回答为 %2 个词元的一次请求需要 %3 至 %4</translation>
    </message>
    <message>
        <source>%1 for one request</source>
        <translation>单次请求的%1</translation>
    </message>
    <message>
        <source>No tier of inference has an answer. %1</source>
        <translation>没有任何推理层级能给出结果。%1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>%1 的取值</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>outlines: before the last change</source>
        <translation>轮廓：上次更改之前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Heat map with %1 columns and %2 rows.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 列 %2 行的热力图。</translation>
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
        <translation>%1 %2，%3 %4：%5</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart: %1 is less in %3 of the draws</source>
        <translation>%1 与 %2 无法区分：%1 在 %3 的抽样中较少</translation>
    </message>
    <message>
        <source>error bars: 90 % of the draws</source>
        <translation>误差线：90 % 的抽样</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Monte Carlo standard error of the mean</source>
        <translation>均值的蒙特卡罗标准误差</translation>
    </message>
    <message>
        <source>Error of the mean</source>
        <translation>均值的误差</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>The mean of %1 is known to ±%2 % after %3 draws</source>
        <translation>%3 次抽样后，%1 的均值精确到 ±%2 %</translation>
    </message>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>%1 次抽样，种子 %2</translation>
    </message>
    <message>
        <source>No visible scenario has a result in this metric that can be drawn.</source>
        <translation>没有可见情景在此指标上有可抽样的结果。</translation>
    </message>
    <message>
        <source>Nothing is uncertain here: give a field a range, as 390 to 470 or 429 ± 10 %, or count the ranges of defaults.</source>
        <translation>这里没有不确定的数值：请为字段给出范围，如 390 to 470 或 429 ± 10 %，或计入默认值的范围。</translation>
    </message>
    <message>
        <source>more than the baseline</source>
        <translation>多于基准情景</translation>
    </message>
    <message>
        <source>less than the baseline</source>
        <translation>少于基准情景</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1: less than %2 in %3 of the draws</source>
        <extracomment>letters of two scenarios and a share</extracomment>
        <translation>%1：在 %3 的抽样中少于 %2</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1：无法判断</translation>
    </message>
    <message>
        <source>%1: cannot tell; measuring would decide: %2</source>
        <translation>%1：无法判断；实测以下数值即可定论：%2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Less than the baseline</source>
        <translation>少于基准情景</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What would decide</source>
        <translation>什么可定论</translation>
    </message>
    <message>
        <source>Ratio, %1</source>
        <extracomment>a column: a quantile of the ratio of the baseline to a scenario</extracomment>
        <translation>比值，%1</translation>
    </message>
    <message>
        <source>%1: 90 % of the draws lie between %2 and %3</source>
        <translation>%1：90 % 的抽样在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 is the least sure: 90 % of its draws lie between %2 and %3</source>
        <translation>%1 最不确定：其 90 % 的抽样在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 is certain: %2</source>
        <translation>%1 是确定的：%2</translation>
    </message>
    <message>
        <source>Density per factor of ten</source>
        <translation>每十倍的密度</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Density per %1</source>
        <translation>每 %1 的密度</translation>
    </message>
    <message>
        <source>No scenario beside the baseline is uncertain.</source>
        <translation>除基准情景外没有不确定的情景。</translation>
    </message>
    <message>
        <source>Every scenario is told apart from %1</source>
        <translation>所有情景都能与 %1 区分</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 与 %2 无法区分</translation>
    </message>
    <message>
        <source>Share of draws up to a value</source>
        <translation>不超过某值的抽样占比</translation>
    </message>
    <message>
        <source>%1 over the scenario</source>
        <extracomment>letter of the baseline</extracomment>
        <translation>%1 除以情景</translation>
    </message>
    <message>
        <source>%1 less the scenario</source>
        <extracomment>letter of the baseline</extracomment>
        <translation>%1 减去情景</translation>
    </message>
    <message>
        <source>Dots for choices, %1 over %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>各选择的散点图，纵轴 %1，横轴 %2。</translation>
    </message>
    <message>
        <source>Within the budget of %1</source>
        <translation>在 %1 的预算之内</translation>
    </message>
    <message>
        <source>Over the budget of %1: %2</source>
        <extracomment>%1 is an amount, %2 a list: &quot;A by 12.3 %, B by 2.0 %&quot;</extracomment>
        <translation>超出 %1 的预算：%2</translation>
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
        <translation>%1 自 %2 起</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 直至 %2</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 全程</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>预算：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two sentences: what a chart finds, and what it says of a budget</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 随 %2 的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) with the same amounts</source>
        <translation>
            <numerusform>%n 个数值相同的选择</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：至多 %2</translation>
    </message>
    <message>
        <source>Nothing can be chosen for %1</source>
        <translation>%1 没有可选项</translation>
    </message>
    <message>
        <source>No choice for %1 keeps all limits</source>
        <translation>%1 没有满足所有限制的选择</translation>
    </message>
    <message>
        <source>Best for %1: %2, %3</source>
        <translation>%1 的最佳选择：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3 times less CO₂e than %4</source>
        <extracomment>%1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario</extracomment>
        <translation>%1：%2，CO₂e 为 %4 的 %3 分之一</translation>
    </message>
    <message>
        <source>%1: %2, %3 times more CO₂e than %4</source>
        <translation>%1：%2，CO₂e 为 %4 的 %3 倍</translation>
    </message>
    <message>
        <source>exhaustive: %1 combinations evaluated</source>
        <extracomment>%1 is a number of combinations</extracomment>
        <translation>穷举：已评估 %1 种组合</translation>
    </message>
    <message>
        <source>%1 keep all limits</source>
        <translation>%1 种满足所有限制</translation>
    </message>
    <message>
        <source>faded: others are better in everything</source>
        <translation>淡色：在各方面都有更优者</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>A datacentre stands for its PUE and WUE, which are tried in every region.</source>
        <translation>数据中心在此代表其 PUE 和 WUE，并在每个地区中尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the catalogue lack a figure and are left out.</source>
        <translation>
            <numerusform>目录中有 %n 个条目缺少数值，未予考虑。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as it stands</source>
        <translation>%1 现状</translation>
    </message>
    <message>
        <source>The choices are being worked out.</source>
        <translation>正在计算各选择。</translation>
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
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <extracomment>an M, and the factor by which it lowers the footprint</extracomment>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1: %2 of the limit</source>
        <extracomment>how much of a limit something takes</extracomment>
        <translation>%1：占限制的 %2</translation>
    </message>
    <message>
        <source>no M saves anything</source>
        <translation>没有任何一个 M 带来节省</translation>
    </message>
    <message>
        <source>%1: the limit keeps out %2 choices, the best of them %3 with %4.</source>
        <translation>%1：该限制排除了 %2 个选择，其中最佳者为 %3（%4）。</translation>
    </message>
    <message>
        <source>%1: the limit keeps out %2 choices, none of them better.</source>
        <translation>%1：该限制排除了 %2 个选择，其中没有更优者。</translation>
    </message>
    <message>
        <source>%1 in %2 of its draws</source>
        <extracomment>a scenario, and in how many of its draws it is over the budget</extracomment>
        <translation>%1 有 %2 的抽样超出</translation>
    </message>
    <message>
        <source>Dots: %1 over %2.</source>
        <translation>散点：%1 对 %2。</translation>
    </message>
    <message>
        <source>fitted on</source>
        <translation>用于拟合</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出验证</translation>
    </message>
    <message>
        <source>servers and PUE</source>
        <translation>服务器与 PUE</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>devices and PUE</source>
        <translation>设备与 PUE</translation>
    </message>
    <message>
        <source>devices alone</source>
        <translation>仅设备</translation>
    </message>
    <message>
        <source>%1 billion tokens</source>
        <extracomment>so many billion tokens of training data</extracomment>
        <translation>%1 十亿词元</translation>
    </message>
    <message>
        <source>%1 device-hours</source>
        <translation>%1 设备小时</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 十亿参数</translation>
    </message>
    <message>
        <source>reported %1, predicted %2 (%3 to %4)</source>
        <extracomment>%1 to %4 are amounts of energy, the last two the ends of a band</extracomment>
        <translation>报告 %1，预测 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>事前已知</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No run was held out</source>
        <translation>没有留出的运行</translation>
    </message>
    <message>
        <source>%1 of %2 held-out runs lie in their 90 % band; geometric error %3</source>
        <extracomment>%1 and %2 are numbers of runs, %3 is &quot;1.21×&quot;</extracomment>
        <translation>留出的 %2 次运行中有 %1 次落在 90 % 区间内；几何误差 %3</translation>
    </message>
    <message>
        <source>Predicted energy</source>
        <translation>预测能耗</translation>
    </message>
    <message>
        <source>Reported energy</source>
        <translation>报告能耗</translation>
    </message>
    <message>
        <source>predicted as reported</source>
        <translation>预测等于报告</translation>
    </message>
    <message>
        <source>The catalogue has no run with measured energy of which this was known.</source>
        <translation>目录中没有已知此信息且能耗经实测的运行。</translation>
    </message>
    <message>
        <source>Bars are 90 % bands of the prediction: a run is in its band where its bar crosses the dashed line.</source>
        <translation>竖条为预测的 90 % 区间：竖条与虚线相交即表示该运行在区间内。</translation>
    </message>
    <message numerus="yes">
        <source>Chart with %n row(s) of bars.</source>
        <translation>
            <numerusform>含 %n 行条形的图表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 gives %3, %4 gives %5</source>
        <extracomment>%1 is a field, %2 and %4 its values, %3 and %5 the results there</extracomment>
        <translation>%1：取 %2 得 %3，取 %4 得 %5</translation>
    </message>
    <message>
        <source>1 % more of it changes the result by %1 %</source>
        <translation>它增加 1 % 时结果变化 %1 %</translation>
    </message>
    <message>
        <source>Linked with: %1</source>
        <translation>与之关联：%1</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>低值时的结果</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>高值时的结果</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摆幅</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>关联字段</translation>
    </message>
    <message>
        <source>%1 matters most: over its range %2 goes from %3 to %4</source>
        <translation>%1 影响最大：在其范围内 %2 从 %3 变到 %4</translation>
    </message>
    <message>
        <source>%1 matters most: %2 up or down moves %3 between %4 and %5</source>
        <translation>%1 影响最大：上下 %2 使 %3 在 %4 与 %5 之间变动</translation>
    </message>
    <message>
        <source>value raised</source>
        <translation>值升高</translation>
    </message>
    <message>
        <source>value lowered</source>
        <translation>值降低</translation>
    </message>
    <message>
        <source>No number of this scenario moves the result.</source>
        <translation>该情景中没有任何数值影响结果。</translation>
    </message>
    <message>
        <source>No number of this scenario has a range of its own. Type one, as 390 to 470, or move all by a percentage.</source>
        <translation>该情景中没有数值带有自己的范围。请输入一个范围，如 390 to 470，或按百分比移动全部数值。</translation>
    </message>
    <message>
        <source>Change of the result for 1 % more, in %</source>
        <translation>增加 1 % 时结果的变化（%）</translation>
    </message>
    <message>
        <source>1 % more of %1 changes %2 by %3 %</source>
        <translation>%1 增加 1 % 使 %2 变化 %3 %</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: %2 of the variance alone, %3 with what it does together with others</source>
        <translation>%1：单独占方差的 %2，连同与其他数值的共同作用占 %3</translation>
    </message>
    <message>
        <source>Share of the variance, with its standard error</source>
        <translation>方差占比及其标准误</translation>
    </message>
    <message>
        <source>alone (first order)</source>
        <translation>单独（一阶）</translation>
    </message>
    <message>
        <source>with all it takes part in (total)</source>
        <translation>含其参与的全部作用（总）</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>一阶</translation>
    </message>
    <message>
        <source>Its standard error</source>
        <translation>其标准误</translation>
    </message>
    <message>
        <source>Standard error of the total</source>
        <translation>总占比的标准误</translation>
    </message>
    <message>
        <source>%1 · %2 draws, seed %3</source>
        <translation>%1 · %2 次抽样，种子 %3</translation>
    </message>
    <message>
        <source>No uncertain value moves this result. Type a range into a cell, as 390 to 470 or 429 ± 10 %.</source>
        <translation>没有不确定的值影响该结果。请在单元格中输入范围，如 390 to 470 或 429 ± 10 %。</translation>
    </message>
    <message>
        <source>%1 explains %2 of the variance of %3</source>
        <translation>%1 解释了 %3 的方差的 %2</translation>
    </message>
    <message>
        <source>The shares are not worked out yet.</source>
        <translation>方差占比尚未算出。</translation>
    </message>
    <message>
        <source>5 % of draws below</source>
        <translation>5 % 的抽样低于此值</translation>
    </message>
    <message>
        <source>5 % of draws above</source>
        <translation>5 % 的抽样高于此值</translation>
    </message>
    <message>
        <source>%1 is zero everywhere: what it follows from is not given.</source>
        <translation>%1 处处为零：没有给出它所依据的数据。</translation>
    </message>
    <message>
        <source>There is nothing to go through: choose another field.</source>
        <translation>没有可遍历的值：请选择另一个字段。</translation>
    </message>
    <message>
        <source>bands hold 90 % of random draws</source>
        <translation>色带含 90 % 的随机抽样</translation>
    </message>
    <message>
        <source>The sweep is not worked out yet.</source>
        <translation>扫描尚未算出。</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 is below %2 everywhere</source>
        <translation>%1 处处低于 %2</translation>
    </message>
    <message>
        <source>%1 is nowhere below %2</source>
        <translation>%1 处处不低于 %2</translation>
    </message>
    <message>
        <source>%1 is below %2 on %3 of the map</source>
        <translation>%1 在图上 %3 的区域低于 %2</translation>
    </message>
    <message>
        <source>%1 stays at %2 whatever %3 is</source>
        <translation>无论%3取何值，%1 都是 %2</translation>
    </message>
    <message>
        <source>%1 is least with %2 (%3) and most with %4 (%5)</source>
        <translation>%1 用 %2 时最小（%3），用 %4 时最大（%5）</translation>
    </message>
    <message>
        <source>%1 goes from %2 at %3 to %4 at %5</source>
        <translation>%1 从%3 时的 %2 变到%5 时的 %4</translation>
    </message>
    <message>
        <source>%1 and %2 are equal at %3</source>
        <translation>%1 与 %2 在%3 处相等</translation>
    </message>
    <message>
        <source>%1 and %2 are equal at %3 of %4</source>
        <translation>%1 与 %2 在%4为 %3 处相等</translation>
    </message>
    <message>
        <source>%1 is least from %2 to %3</source>
        <translation>从%2 到%3，%1 最小</translation>
    </message>
    <message>
        <source>%1 is least at %2, %3 at %4</source>
        <translation>%2 处 %1 最小，%4 处 %3 最小</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>two scenarios on the line where their results are equal</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 are equal, %2 times less than %3</source>
        <extracomment>letters of several scenarios, a factor, and the letter of another one</extracomment>
        <translation>%1 相等，为 %3 的 %2 分之一</translation>
    </message>
    <message>
        <source>Predicted / reported</source>
        <translation>预测 / 报告</translation>
    </message>
    <message>
        <source>%1 of %2 runs that were fitted on lie in their 90 % band; geometric error %3</source>
        <translation>用于拟合的 %2 次运行中有 %1 次落在 90 % 区间内；几何误差 %3</translation>
    </message>
    <message>
        <source>Predicted over reported energy</source>
        <translation>预测与报告能耗之比</translation>
    </message>
    <message>
        <source>Runs, from predicted too low to predicted too high</source>
        <translation>各次运行，从预测偏低到预测偏高</translation>
    </message>
    <message>
        <source>Bars are 90 % bands of the prediction: a run is in its band where its bar crosses 1×.</source>
        <translation>竖条为预测的 90 % 区间：竖条跨过 1× 即表示该运行在区间内。</translation>
    </message>
    <message>
        <source>%1 matter equally: over the range of each %2 goes from %3 to %4</source>
        <translation>%1 影响相同：在各自的范围内 %2 从 %3 变到 %4</translation>
    </message>
    <message>
        <source>%1 matter equally: %2 up or down of any moves %3 between %4 and %5</source>
        <translation>%1 影响相同：其中任一上下 %2 都使 %3 在 %4 与 %5 之间变动</translation>
    </message>
    <message>
        <source>1 % more of any of these changes %2 by %3 %: %1</source>
        <translation>以下任一增加 1 % 都使 %2 变化 %3 %：%1</translation>
    </message>
    <message>
        <source>1 % more of any of these changes %2 by %3 %, up or down: %1</source>
        <translation>以下任一增加 1 % 都使 %2 升高或降低 %3 %：%1</translation>
    </message>
    <message>
        <source>%1 explain about as much of the variance of %3: %2</source>
        <translation>%1 对 %3 的方差的解释程度相近：%2</translation>
    </message>
    <message>
        <source>%1 and %2 are equal everywhere</source>
        <translation>%1 与 %2 处处相等</translation>
    </message>
    <message>
        <source>%1 are equally low at %2 and at %3</source>
        <translation>%1 在 %2 和 %3 处同样低</translation>
    </message>
    <message>
        <source>Least at %2: %1; at %4: %3</source>
        <extracomment>letters of scenarios and where they are least</extracomment>
        <translation>%2 处最低：%1；%4 处最低：%3</translation>
    </message>
    <message>
        <source>%1 as it stands is as good as the best choice: %2, %3</source>
        <translation>%1 现状与最佳选择同样好：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good, such as %1: %2, %3 times less CO₂e than %4</source>
        <extracomment>%1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario</extracomment>
        <translation>
            <numerusform>%n 个选择同样好，例如 %1：%2，CO₂e 为 %4 的 %3 分之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>对 %1 有 %n 个选择同样好，例如 %2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 in their band (%4), geometric error %5</source>
        <extracomment>%1 is &quot;held out&quot;, %2 and %3 numbers of runs, %4 a percentage, %5 is &quot;1.21×&quot;</extracomment>
        <translation>%1：%3 次中 %2 次在区间内（%4），几何误差 %5</translation>
    </message>
    <message>
        <source>Over the budget of %1 everywhere</source>
        <translation>处处超出 %1 的预算</translation>
    </message>
    <message>
        <source>Over the budget of %1 on %2 of the map</source>
        <translation>在图上 %2 的范围内超出 %1 的预算</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>any: yearly figure</source>
        <translation>任意：年度数值</translation>
    </message>
    <message numerus="yes">
        <source>At least %n choice(s) are equally good for %1, such as %2: %3</source>
        <extracomment>%1 is a scenario, %2 a choice, %3 its CO₂e</extracomment>
        <translation>
            <numerusform>对 %1 至少有 %n 个选择同样好，例如 %2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are uncertain here, but they do not move this result: every draw gives the same.</source>
        <translation>这里有不确定的数值，但它们不影响此结果：每次抽样都相同。</translation>
    </message>
</context>
<context>
    <name>fourfold::ChoiceControls</name>
    <message>
        <source>Scenario to improve</source>
        <translation>要改进的情景</translation>
    </message>
    <message>
        <source>The scenario whose places and machines are replaced</source>
        <translation>将被替换地点和机器的情景</translation>
    </message>
    <message>
        <source>Try every one of the catalogue</source>
        <translation>试遍目录中的每一个</translation>
    </message>
    <message>
        <source>Upright axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Lower axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Narrow down what is offered, and say how much is allowed</source>
        <translation>缩小可选范围，并指定允许的量</translation>
    </message>
    <message>
        <source>Take the budgets</source>
        <translation>采用预算</translation>
    </message>
    <message>
        <source>Let the budgets of the study be the limits</source>
        <translation>以研究的预算作为限制</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>a limit: &quot;Days of training at most&quot;</extracomment>
        <translation>%1 至多</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Change what is optimised</source>
        <translation>更改优化内容</translation>
    </message>
    <message>
        <source>Filters and limits</source>
        <translation>筛选与限制</translation>
    </message>
    <message>
        <source>Filters and limits (%1)</source>
        <translation>筛选与限制（%1）</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>纵轴：%1</translation>
    </message>
    <message>
        <source>Across: %1</source>
        <translation>横轴：%1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>Later starts, up to</source>
        <translation>更晚的开始，至多</translation>
    </message>
    <message>
        <source>Hours by which the start may be put off</source>
        <translation>开始可推迟的小时数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Try every full hour after the start of the scenario too, where a region has an hourly trace; the other regions have their figure for the year, whatever the start</source>
        <translation>在有逐时碳强度的地区，也尝试情景开始之后的每个整点；其余地区无论何时开始都按年度数值计</translation>
    </message>
</context>
<context>
    <name>fourfold::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>输入命令中的几个字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>fourfold::ComparabilityBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Comparable: same phases, basis, boundary and quality.</source>
        <translation>✓ 可比：阶段、口径、边界和质量相同。</translation>
    </message>
    <message>
        <source>⚠ Not comparable as they stand. %1</source>
        <translation>⚠ 目前不可比。%1</translation>
    </message>
    <message>
        <source>Count &amp;embodied carbon in all</source>
        <translation>全部计入隐含碳(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fourfold::ComparePage</name>
    <message>
        <source>Reference runs…</source>
        <translation>参考训练…</translation>
    </message>
    <message>
        <source>Reference runs: %1…</source>
        <translation>参考训练：%1…</translation>
    </message>
    <message>
        <source>Lay published training runs beside the scenarios</source>
        <translation>在情景旁显示已发表的训练</translation>
    </message>
    <message>
        <source>Nothing was published of this metric</source>
        <translation>该指标没有已发表的数值</translation>
    </message>
    <message>
        <source>Choose reference runs</source>
        <translation>选择参考训练</translation>
    </message>
</context>
<context>
    <name>fourfold::DirectivesPage</name>
    <message>
        <source>Change how requests are served</source>
        <translation>更改请求的服务方式</translation>
    </message>
    <message>
        <source>Change what may be lost</source>
        <translation>更改可损失的偏好</translation>
    </message>
    <message>
        <source>Take the shipped levels</source>
        <translation>使用自带级别</translation>
    </message>
    <message>
        <source>What do brief answers save?</source>
        <translation>简短回答能节省多少？</translation>
    </message>
    <message>
        <source>Directives ask a model to be brief while the grid is dirty. On the hourly intensity of a grid this page shows which mix of directives saves most for the quality that you keep. There is no trace yet.</source>
        <translation>指令在电网较脏时要求模型回答简短。本页基于电网的逐时碳强度，显示在保持所需质量下哪种指令组合节省最多。目前还没有逐时碳强度。</translation>
    </message>
    <message>
        <source>Use Texas 2021</source>
        <translation>使用得克萨斯 2021</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>May be lost of the preference</source>
        <translation>可损失的偏好</translation>
    </message>
    <message>
        <source>The part of the preference that may be lost in the dirtiest hour of the trace; in cleaner hours it is less</source>
        <translation>在最脏的小时可损失的偏好比例；较清洁的小时损失更少</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What to see of served requests</source>
        <translation>查看请求的哪些方面</translation>
    </message>
    <message>
        <source>Change what the page Directives shows</source>
        <translation>更改“指令”页显示的内容</translation>
    </message>
    <message>
        <source>Take another trace</source>
        <translation>换用其他逐时碳强度</translation>
    </message>
    <message>
        <source>Take own requests</source>
        <translation>使用自有请求</translation>
    </message>
    <message>
        <source>May be lost: %1</source>
        <translation>可损失：%1</translation>
    </message>
    <message>
        <source>Requests cannot be served on this trace as it stands</source>
        <translation>按目前设置无法在此逐时碳强度上服务请求</translation>
    </message>
    <message>
        <source>Own levels</source>
        <translation>自有级别</translation>
    </message>
    <message>
        <source>The trace is being read…</source>
        <translation>正在读取逐时碳强度…</translation>
    </message>
    <message>
        <source>Edit the smaller model</source>
        <translation>编辑更小的模型</translation>
    </message>
</context>
<context>
    <name>fourfold::EntriesDialog</name>
    <message>
        <source>Entries to compare: %1</source>
        <translation>要比较的条目：%1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Tick at least one entry.</source>
        <translation>请至少勾选一个条目。</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>已勾选：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryComparisonModel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is an entry, %2 a property, %3 what the entry has there</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
        <translation>您自己的条目：%1</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>保存到(&amp;K)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryFilterBar</name>
    <message>
        <source>%1: all</source>
        <extracomment>the first entry of a list that narrows down: %1 is a property, such as the vendor</extracomment>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>Show only entries with this: %1</source>
        <translation>只显示具有所选值的条目：%1</translation>
    </message>
    <message>
        <source>Filter by name, maker or id</source>
        <translation>按名称、厂商或 id 筛选</translation>
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
        <translation>按名称、厂商或标识搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>找到的条目</translation>
    </message>
</context>
<context>
    <name>fourfold::EntryTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <extracomment>%1 is a figure with its unit, %2 how it came into the catalogue, %3 where it is from</extracomment>
        <translation>%1，%2
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
        <translation>解释 · %1，%2</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>没有可解释的内容</translation>
    </message>
    <message>
        <source>%1
= %2</source>
        <translation>%1
= %2</translation>
    </message>
    <message>
        <source>Back to what was explained before</source>
        <translation>返回之前解释的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Terms of the explanation</source>
        <translation>解释的各项</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>转到字段(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Click an amount to see how it came about.</source>
        <translation>点击一个数值，查看其由来。</translation>
    </message>
    <message>
        <source>Source of the term</source>
        <translation>该项的来源</translation>
    </message>
    <message>
        <source>Explain · %1, %2 by %3</source>
        <translation>解释 · %1，%2（%3）</translation>
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
        <translation>移动 %2 的 %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>%1 is the name of a snapshot</extracomment>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>删除快照 %1</translation>
    </message>
</context>
<context>
    <name>fourfold::ExplorePage</name>
    <message>
        <source>Explored scenario</source>
        <translation>所探索的情景</translation>
    </message>
    <message>
        <source>The scenario that the sliders move</source>
        <translation>滑块所移动的情景</translation>
    </message>
    <message>
        <source>Add a slider</source>
        <translation>添加滑块</translation>
    </message>
    <message>
        <source>Put another field on a slider; the menu of a cell does the same</source>
        <translation>把另一个字段放到滑块上；单元格菜单也可以</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Show the last change again (R)</source>
        <translation>再次演示上次更改 (R)</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>Add a scenario that keeps the values of now, whatever the sliders do</source>
        <translation>添加一个保持当前数值的情景，不受滑块影响</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>第一个图</translation>
    </message>
    <message>
        <source>Second chart</source>
        <translation>第二个图</translation>
    </message>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>研究中还没有情景。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scenario, %2 its result</extracomment>
        <translation>%1，%2 时</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldDelegate</name>
    <message>
        <source>Search by name, maker or id</source>
        <translation>按名称、厂商或标识搜索</translation>
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
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Reset (follow again)</source>
        <translation>重置（重新跟随）(&amp;R)</translation>
    </message>
    <message>
        <source>Ends of the &amp;slider…</source>
        <translation>滑块端点(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Proposed ends</source>
        <translation>建议的端点(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the s&amp;heet</source>
        <translation>在表格中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move from this page</source>
        <translation>从本页移除(&amp;M)</translation>
    </message>
    <message>
        <source>From %1 to %2, by equal factors</source>
        <translation>从 %1 到 %2，按相等倍数</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>fourfold::FieldTableModel</name>
    <message>
        <source>%1 · hidden from charts</source>
        <translation>%1 · 在图表中隐藏</translation>
    </message>
    <message>
        <source>%1, %2, baseline</source>
        <translation>%1，%2，基准情景</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <translation>%1，%2：%3，%4</translation>
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
        <translation>模型或参数量（十亿）</translation>
    </message>
    <message>
        <source>Amount of training</source>
        <translation>训练量</translation>
    </message>
    <message>
        <source>What the amount of training counts</source>
        <translation>训练量的计数单位</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>a name, or 7 for 7 billion parameters</source>
        <translation>名称，或填 7 表示 70 亿参数</translation>
    </message>
    <message>
        <source>billion tokens</source>
        <translation>十亿词元</translation>
    </message>
    <message>
        <source>device-hours</source>
        <translation>设备小时</translation>
    </message>
    <message>
        <source>a name: A100, TPU v4 …</source>
        <translation>名称：A100、TPU v4 …</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>a country, cloud region or datacentre</source>
        <translation>国家、云服务地区或数据中心</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Which model?</source>
        <translation>哪个模型(&amp;W)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: 7 billion parameters</source>
        <translation>不知道：70 亿参数</translation>
    </message>
    <message>
        <source>How much &amp;training?</source>
        <translation>训练多少(&amp;T)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: as published, else 20 tokens a parameter</source>
        <translation>不知道：按公开数据，否则每参数 20 个词元</translation>
    </message>
    <message>
        <source>Which &amp;machine, and how many?</source>
        <translation>哪种机器，多少台(&amp;M)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: eight NVIDIA A100</source>
        <translation>不知道：八块 NVIDIA A100</translation>
    </message>
    <message>
        <source>Whe&amp;re?</source>
        <translation>在哪里(&amp;R)？</translation>
    </message>
    <message>
        <source>I don&apos;t know: the average of the world</source>
        <translation>不知道：世界平均值</translation>
    </message>
    <message>
        <source>For w&amp;hom, requests a day?</source>
        <translation>为谁服务，每天多少请求(&amp;H)？</translation>
    </message>
    <message>
        <source>Nobody: training only</source>
        <translation>无人：仅训练</translation>
    </message>
    <message>
        <source>&amp;Compare two options</source>
        <translation>比较两个方案(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fourfold::FourMsPage</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The scenario that the way begins with</source>
        <translation>起始情景</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The scenario that the way leads to</source>
        <translation>目标情景</translation>
    </message>
    <message>
        <source>Ranges as commonly quoted</source>
        <translation>常被引用的范围</translation>
    </message>
    <message>
        <source>Show behind each factor what is commonly quoted for it</source>
        <translation>在每个因子背后显示其常被引用的范围</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>Show the kilograms that each factor saves instead of its share</source>
        <translation>显示每个因子节省的千克数，而非其占比</translation>
    </message>
    <message>
        <source>Choose what the 4Ms compare</source>
        <translation>选择 4M 比较的对象</translation>
    </message>
    <message>
        <source>✓ Comparable: same phases, boundary, vintage and quality.</source>
        <translation>✓ 可比：阶段、边界、数据年份和质量相同。</translation>
    </message>
    <message>
        <source>⚠ Not comparable as they stand: %1</source>
        <translation>⚠ 目前不可比：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::JobForm</name>
    <message>
        <source>Job of</source>
        <translation>作业属于</translation>
    </message>
    <message>
        <source>The scenario whose training is laid on the trace</source>
        <translation>其训练被置于逐时碳强度上的情景</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>逐时碳强度</translation>
    </message>
    <message>
        <source>The hourly intensity of a grid</source>
        <translation>电网的逐时碳强度</translation>
    </message>
    <message>
        <source>May pause</source>
        <translation>可暂停</translation>
    </message>
    <message>
        <source>Look for the cleanest hours, not for one stretch</source>
        <translation>寻找最清洁的若干小时，而非一段连续时间</translation>
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
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
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
        <translation>编辑级别</translation>
    </message>
    <message>
        <source>Take own levels</source>
        <translation>使用自有级别</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>添加级别</translation>
    </message>
    <message>
        <source>Remove a level</source>
        <translation>删除级别</translation>
    </message>
    <message>
        <source>Levels of directives</source>
        <translation>指令级别</translation>
    </message>
    <message>
        <source>Edit as own levels</source>
        <translation>作为自有级别编辑</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>删除此级别</translation>
    </message>
    <message>
        <source>Take the shipped levels</source>
        <translation>使用自带级别</translation>
    </message>
    <message>
        <source>Open requests or a log…</source>
        <translation>打开请求集或日志…</translation>
    </message>
    <message>
        <source>Own levels: what a request takes on average, and how often its answer is preferred. The first level stands for no directive.</source>
        <translation>自有级别：每个请求的平均消耗，以及其回答被偏好的频率。第一个级别表示无指令。</translation>
    </message>
    <message>
        <source>%1. The means over all kinds of requests are shown; to change them take them as own levels.</source>
        <translation>%1。显示的是各类请求的平均值；如需更改，请作为自有级别使用。</translation>
    </message>
    <message>
        <source>Open requests or a log</source>
        <translation>打开请求集或日志</translation>
    </message>
    <message>
        <source>Requests (*.json *.csv);;All files (*)</source>
        <translation>请求 (*.json *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fourfold::MainWindow</name>
    <message>
        <source>&amp;Pin the open file</source>
        <translation>固定当前文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forget all but pinned files</source>
        <translation>清除未固定的文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1[*] — Fourfold</source>
        <translation>%1[*] — Fourfold</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n 项假设</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Data %1</source>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Licences of program and data</source>
        <translation>程序与数据的许可证</translation>
    </message>
    <message>
        <source>About Fourfold</source>
        <translation>关于 Fourfold</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>This page shows no chart.</source>
        <translation>此页面没有图表。</translation>
    </message>
    <message>
        <source>Groups of pages</source>
        <translation>页面分组</translation>
    </message>
</context>
<context>
    <name>fourfold::MethodsPage</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The scenario that every method estimates</source>
        <translation>每种方法所估算的情景</translation>
    </message>
    <message>
        <source>From method</source>
        <translation>起始方法</translation>
    </message>
    <message>
        <source>The method that the steps begin with</source>
        <translation>步骤起始的方法</translation>
    </message>
    <message>
        <source>To method</source>
        <translation>目标方法</translation>
    </message>
    <message>
        <source>The method that the steps lead to</source>
        <translation>步骤到达的方法</translation>
    </message>
    <message>
        <source>What to see of the methods</source>
        <translation>查看方法的哪些内容</translation>
    </message>
    <message>
        <source>Given fields that each method reads</source>
        <translation>每种方法读取的已给字段</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>从：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>到：%1</translation>
    </message>
    <message>
        <source>What each method reads of the given fields</source>
        <translation>每种方法读取哪些已给字段</translation>
    </message>
    <message>
        <source>Change what the methods are asked</source>
        <translation>更改各方法的估算对象</translation>
    </message>
    <message>
        <source>Change what the page of methods shows</source>
        <translation>更改方法页面的显示内容</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>a field, and what lacks it</extracomment>
        <translation>%1（用于%2）</translation>
    </message>
    <message>
        <source>To complete the picture, give: %1</source>
        <translation>要补全此图，请给出：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::OfferedAction</name>
    <message>
        <source>Add a scenario</source>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>Give a value: %1</source>
        <translation>给出数值：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::OptimisePage</name>
    <message>
        <source>Ranked choices</source>
        <translation>选择排名</translation>
    </message>
    <message>
        <source>How much of the catalogue has been tried</source>
        <translation>目录已尝试的比例</translation>
    </message>
    <message>
        <source>Add as a scenario</source>
        <translation>添加为情景</translation>
    </message>
    <message>
        <source>Add the selected choice to the study; Enter, or a click on a point of the picture, does the same</source>
        <translation>将所选项添加到研究；按 Enter 或单击图中的点效果相同</translation>
    </message>
    <message>
        <source>Change what is optimised</source>
        <translation>更改优化内容</translation>
    </message>
    <message>
        <source>The study has no scenarios yet.</source>
        <translation>该研究还没有情景。</translation>
    </message>
    <message>
        <source>The best machines and places for a scenario</source>
        <translation>情景的最佳机器与地点</translation>
    </message>
    <message>
        <source>%1, in %2 ms</source>
        <translation>%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <extracomment>a limit on this amount</extracomment>
        <translation>限制：%1</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1：无限制</translation>
    </message>
    <message>
        <source>%1. Drag, or use the arrow keys.</source>
        <translation>%1。可拖动，或使用方向键。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>查找可得到该结果的输入…</translation>
    </message>
    <message>
        <source>Find a value of another input with which the scenario as it stands has the footprint of the selected choice</source>
        <translation>查找另一输入的取值，使当前情景达到所选项的足迹</translation>
    </message>
</context>
<context>
    <name>fourfold::OriginLegend</name>
    <message>
        <source>Marks of origin</source>
        <translation>来源标记</translation>
    </message>
</context>
<context>
    <name>fourfold::PasteDialog</name>
    <message>
        <source>Paste a block</source>
        <translation>粘贴一块数据</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>数字写法</translation>
    </message>
    <message>
        <source>with a decimal point: 1,234.5</source>
        <extracomment>how a number is written in the pasted text; in the order of DecimalSign</extracomment>
        <translation>小数点为点：1,234.5</translation>
    </message>
    <message>
        <source>with a decimal comma: 1.234,5</source>
        <translation>小数点为逗号：1.234,5</translation>
    </message>
    <message>
        <source>&amp;Numbers are written</source>
        <translation>数字写法(&amp;N)</translation>
    </message>
    <message>
        <source>What pasting changes</source>
        <translation>粘贴会更改的内容</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>follows its parent, the catalogue or its default</source>
        <translation>沿用父情景、目录或默认值</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 保持不变：%2</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change.</source>
        <translation>
            <numerusform>%n 个单元格将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and stay as they are.</source>
        <translation>
            <numerusform>%n 个单元格无法读取，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie beyond the sheet and are left out.</source>
        <translation>
            <numerusform>%n 个单元格超出表格，已忽略。</numerusform>
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
        <translation>复制文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fourfold::ReadingRow</name>
    <message>
        <source>The file is being read</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>情景旁的已发表训练</translation>
    </message>
    <message>
        <source>&amp;Search by model or maker</source>
        <translation>按模型或厂商搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search by model or maker</source>
        <translation>按模型或厂商搜索</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>已发表的训练</translation>
    </message>
</context>
<context>
    <name>fourfold::ReportedPage</name>
    <message>
        <source>&amp;Known before:</source>
        <translation>事前已知(&amp;K)：</translation>
    </message>
    <message>
        <source>What was known before a run</source>
        <translation>运行前已知的信息</translation>
    </message>
    <message>
        <source>Published runs and what is predicted for them</source>
        <translation>已发表的运行及其预测</translation>
    </message>
    <message>
        <source>Open as a scenario</source>
        <translation>作为情景打开</translation>
    </message>
    <message>
        <source>Add a scenario with what was known before this run; a double click on its row does the same</source>
        <translation>用该次运行前已知的信息添加情景；双击该行效果相同</translation>
    </message>
    <message>
        <source>Show in the catalogue</source>
        <translation>在目录中显示</translation>
    </message>
    <message>
        <source>Everything that is known of this run, with its sources</source>
        <translation>该次运行的全部已知信息及其来源</translation>
    </message>
    <message>
        <source>Choose a run to see where it is from.</source>
        <translation>选择一次运行以查看其来源。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 its sources</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which runs are shown</source>
        <translation>显示哪些运行</translation>
    </message>
    <message>
        <source>Half of the runs were fitted on; the others show how far that holds</source>
        <translation>一半运行用于拟合；另一半显示拟合在多大程度上成立</translation>
    </message>
    <message>
        <source>How predicted and reported are shown</source>
        <translation>预测与报告的显示方式</translation>
    </message>
</context>
<context>
    <name>fourfold::ScenarioHeader</name>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
</context>
<context>
    <name>fourfold::ScenarioSheet</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>%1 ± 10 %</source>
        <translation>%1 ± 10 %</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>No scenario yet. Add one with the + button.</source>
        <translation>还没有情景。请用 + 按钮添加。</translation>
    </message>
    <message>
        <source>Baseline scenario</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Other scenarios</source>
        <translation>其他情景</translation>
    </message>
    <message>
        <source>Scroll through scenarios</source>
        <translation>滚动浏览情景</translation>
    </message>
    <message>
        <source>Scenarios as rows</source>
        <translation>情景按行显示</translation>
    </message>
</context>
<context>
    <name>fourfold::SeekDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Add as a &amp;scenario</source>
        <translation>添加为情景(&amp;S)</translation>
    </message>
    <message>
        <source>Find the input that gives… (%1)</source>
        <translation>查找可得到该结果的输入（%1）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>By changing</source>
        <translation>通过改变</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Values that were found</source>
        <translation>找到的值</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To be</source>
        <translation>应为(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;changing</source>
        <translation>通过改变(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>范围(&amp;B)</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入一个数。</translation>
    </message>
    <message>
        <source>No input moves this result.</source>
        <translation>没有输入能改变此结果。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>an input and the result that it leads to</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give %1.</source>
        <translation>
            <numerusform>有 %n 个值可得到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No value between %1 and %2 gives %3. The best is %4 at %5.</source>
        <translation>%1 与 %2 之间没有值能得到 %3。最接近的是 %4（%5）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a scenario, %2 an input and its value</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a field and its value: &quot;PUE 1.05&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 makes no difference between %2 and %3: the result is %4 throughout.</source>
        <extracomment>%1 is an input, %2 and %3 its range</extracomment>
        <translation>%1 在 %2 到 %3 之间没有影响：结果始终是 %4。</translation>
    </message>
</context>
<context>
    <name>fourfold::SensitivityPage</name>
    <message>
        <source>Change whose sensitivity is shown</source>
        <translation>更改显示敏感性的情景</translation>
    </message>
    <message>
        <source>Change how far values are moved</source>
        <translation>更改数值移动的幅度</translation>
    </message>
    <message>
        <source>Change what the page of sensitivity shows</source>
        <translation>更改敏感性页面显示的内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The scenario whose numbers are moved</source>
        <translation>其数值被移动的情景</translation>
    </message>
    <message>
        <source>How far values are moved</source>
        <translation>数值移动的幅度</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>How many random draws; more make the standard errors smaller</source>
        <translation>随机抽样次数；越多标准误越小</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>抽样进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What to see of the sensitivity</source>
        <translation>查看敏感性的哪一方面</translation>
    </message>
    <message>
        <source>A click on a bar sweeps its field.</source>
        <translation>单击条形即可扫描其字段。</translation>
    </message>
    <message>
        <source>± %1</source>
        <extracomment>%1 is a percentage by which every value is moved up and down</extracomment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Each over its own range</source>
        <translation>各自在自己的范围内</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 次抽样</translation>
    </message>
    <message>
        <source>Move all by ± %1</source>
        <translation>全部移动 ± %1</translation>
    </message>
    <message>
        <source>Count the ranges of defaults</source>
        <translation>计入默认值的范围</translation>
    </message>
    <message>
        <source>Give a value a range</source>
        <translation>为数值给出范围</translation>
    </message>
</context>
<context>
    <name>fourfold::ServingForm</name>
    <message>
        <source>Trace</source>
        <translation>逐时碳强度</translation>
    </message>
    <message>
        <source>The hourly intensity of a grid</source>
        <translation>电网的逐时碳强度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The first hour that is served, in UTC</source>
        <translation>开始服务的第一个小时（UTC）</translation>
    </message>
</context>
<context>
    <name>fourfold::ShortcutModel</name>
    <message>
        <source>Changed; usually it has no keys.</source>
        <translation>已更改；通常没有按键。</translation>
    </message>
    <message>
        <source>Changed; the usual keys are %1.</source>
        <translation>已更改；通常的按键是 %1。</translation>
    </message>
</context>
<context>
    <name>fourfold::Shortcuts</name>
    <message>
        <source>Type into a cell</source>
        <translation>在单元格中输入</translation>
    </message>
</context>
<context>
    <name>fourfold::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>通常按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take them over</source>
        <translation>改用于此命令(&amp;T)</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>全部恢复通常按键(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>%1 is needed for this: %2. Choose other keys.</source>
        <translation>%1 用于：%2。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 starts another command already: %2. Choose other keys, or take them over.</source>
        <translation>%1 已用于另一命令：%2。请选择其他按键，或改用于此命令。</translation>
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
        <translation>该情景中还没有能改变结果的数值。请添加滑块，或补齐结果所需的内容。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show all fields of the group in the sheet</source>
        <translation>在表格中显示该组的全部字段</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Put %1 on a slider</source>
        <translation>将 %1 放到滑块上</translation>
    </message>
    <message>
        <source>Remove the slider of %1</source>
        <translation>移除 %1 的滑块</translation>
    </message>
    <message>
        <source>Change the slider of %1</source>
        <translation>更改 %1 的滑块</translation>
    </message>
    <message>
        <source>Propose the sliders</source>
        <translation>建议滑块</translation>
    </message>
    <message>
        <source>%1 (1 % more: %2 %)</source>
        <extracomment>%1 is a field, %2 how much the result changes when the field grows by 1 %</extracomment>
        <translation>%1（增加 1 %：%2 %）</translation>
    </message>
    <message>
        <source>&amp;Propose all sliders anew</source>
        <translation>重新建议全部滑块(&amp;P)</translation>
    </message>
</context>
<context>
    <name>fourfold::SliderRangeDialog</name>
    <message>
        <source>Equal ways are equal &amp;factors</source>
        <translation>相等的距离表示相等的倍数(&amp;F)</translation>
    </message>
    <message>
        <source>Slider of %1</source>
        <translation>%1 的滑块</translation>
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
        <translation>请输入一个数值。</translation>
    </message>
</context>
<context>
    <name>fourfold::SmallerModelForm</name>
    <message>
        <source>as in the requests</source>
        <translation>同请求文件</translation>
    </message>
</context>
<context>
    <name>fourfold::SnapshotList</name>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Remember the values of now, to come back to them</source>
        <translation>记住现在的值，以便以后恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Give the scenario the values that it had then</source>
        <translation>把情景恢复为当时的值</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Forget this snapshot; the scenario stays as it is</source>
        <translation>忘记此快照；情景保持不变</translation>
    </message>
</context>
<context>
    <name>fourfold::StartPage</name>
    <message>
        <source>What makes the footprint of a model small?</source>
        <translation>怎样让模型的碳足迹变小？</translation>
    </message>
    <message>
        <source>See 57× and 747×</source>
        <translation>看看 57× 与 747×</translation>
    </message>
    <message>
        <source>Published studies, ready to be taken apart and changed.</source>
        <translation>已发表的研究，可随时拆解和修改。</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Studies for a class, each with a question to ask before the answer is shown.</source>
        <translation>供课堂使用的研究，每个都附有揭晓答案前可提出的问题。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>Five questions, of which none needs an answer. You get two options side by side: A as you say, and B to change.</source>
        <translation>五个问题，都可以不回答。结果是并排的两个方案：A 按所答设定，B 供修改。</translation>
    </message>
</context>
<context>
    <name>fourfold::StudyDocument</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a study, %2 the name of its file</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>%1 is a field, %2 a scenario</extracomment>
        <translation>更改 %2 的%1</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>重置 %2 的%1</translation>
    </message>
    <message>
        <source>Change %1 of all scenarios</source>
        <translation>更改所有情景的%1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>%1 的变体</translation>
    </message>
    <message>
        <source>Add a variant of %1</source>
        <translation>添加 %1 的变体</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Add the scenarios of %1</source>
        <translation>添加 %1 的情景</translation>
    </message>
    <message>
        <source>Use %1 in %2</source>
        <translation>在 %2 中使用 %1</translation>
    </message>
</context>
<context>
    <name>fourfold::StudySession</name>
    <message>
        <source>Unsaved work cannot be kept safe. %1</source>
        <translation>无法为未保存的工作做安全备份。%1</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Studies (*.fourfold);;All files (*)</source>
        <translation>研究 (*.fourfold);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>保存研究</translation>
    </message>
    <message>
        <source>Studies (*.fourfold)</source>
        <translation>研究 (*.fourfold)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes of %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将丢失。</translation>
    </message>
    <message>
        <source>There is unsaved work from %1.</source>
        <translation>存在 %1 的未保存工作。</translation>
    </message>
    <message>
        <source>There is unsaved work on %1 from %2.</source>
        <extracomment>%1 is a file or a study, %2 a date and time</extracomment>
        <translation>存在 %2 对 %1 的未保存工作。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>其他程序更改了 %1。</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>%1 is gone: it was moved, renamed or deleted.</source>
        <translation>%1 不见了：已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Add the scenarios of a study</source>
        <translation>添加另一研究的情景</translation>
    </message>
</context>
<context>
    <name>fourfold::SweepPage</name>
    <message>
        <source>Change what is swept</source>
        <translation>更改扫描的内容</translation>
    </message>
    <message>
        <source>Change what is dragged</source>
        <translation>更改拖动的字段</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The scenarios that are swept; a map shows the first and the line on which the second is equal</source>
        <translation>被扫描的情景；热力图显示第一个情景，并画出第二个与之相等的线</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>and</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>no second field</source>
        <translation>无第二个字段</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>第二个字段</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Dragged field</source>
        <translation>拖动的字段</translation>
    </message>
    <message>
        <source>A field on a slider, which the whole picture follows</source>
        <translation>放在滑块上的字段，整幅图随之变化</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New scenario from this row</source>
        <translation>由此行新建情景</translation>
    </message>
    <message>
        <source>A click on a point makes a scenario of it, as do Enter on a point or on a row of the table.</source>
        <translation>单击一个点即由它新建情景；在点或表格行上按 Enter 也一样。</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>扫描%1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Change the swept scenarios</source>
        <translation>更改扫描的情景</translation>
    </message>
    <message>
        <source>no further field</source>
        <translation>无其他字段</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a field and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scenario, %2 the values that the new one has instead</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Drag the mark of a scenario, or move it with Ctrl and the arrow keys, to give it other values.</source>
        <translation>拖动情景的标记，或用 Ctrl 加方向键移动它，即可为其给出其他数值。</translation>
    </message>
    <message>
        <source>Sweep the field that matters most</source>
        <translation>扫描影响最大的字段</translation>
    </message>
    <message>
        <source>Move %1 on the map</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>在图上移动 %1</translation>
    </message>
</context>
<context>
    <name>fourfold::TileCard</name>
    <message>
        <source>Explain this amount</source>
        <translation>解释该数值</translation>
    </message>
    <message>
        <source>%1: %2, explain</source>
        <translation>%1：%2，解释</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n 项假设</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through what was assumed, one click each</source>
        <translation>逐项查看假设，每次点击一项</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n to look at</source>
        <translation>
            <numerusform>⚠ %n 项待检查</numerusform>
        </translation>
    </message>
    <message>
        <source>See what every method says, and why</source>
        <translation>查看每种方法的结果及其原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an amount or a ratio with its band</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Find the input that gives…</source>
        <translation>查找可得到该结果的输入…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>Moved along with the amount until it is drawn anew</source>
        <translation>在重新抽样之前随数值一起移动</translation>
    </message>
</context>
<context>
    <name>fourfold::TileStrip</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
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
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>有争议：%1</translation>
    </message>
</context>
<context>
    <name>fourfold::TracePicker</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open an hourly trace</source>
        <translation>打开逐时碳强度</translation>
    </message>
    <message>
        <source>Hourly intensities (*.csv *.json *.txt);;All files (*)</source>
        <translation>逐时碳强度 (*.csv *.json *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file holds several series. Take:</source>
        <translation>文件包含多个序列。选择：</translation>
    </message>
</context>
<context>
    <name>fourfold::UncertaintyPage</name>
    <message>
        <source>Change what the page of uncertainty shows</source>
        <translation>更改不确定性页面的显示内容</translation>
    </message>
    <message>
        <source>Count the ranges of defaults</source>
        <translation>计入默认值的范围</translation>
    </message>
    <message>
        <source>Count typed ranges alone</source>
        <translation>只计入输入的范围</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>How often all uncertain values are drawn</source>
        <translation>所有不确定数值抽取多少次</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same values; it is saved with the study</source>
        <translation>相同的种子抽取相同的数值；它随研究保存</translation>
    </message>
    <message>
        <source>Ranges of defaults</source>
        <translation>默认值的范围</translation>
    </message>
    <message>
        <source>Count how far values vary that nobody gave, beside typed ranges</source>
        <translation>除输入的范围外，也计入未给出的数值可能的变动</translation>
    </message>
    <message>
        <source>How much has been drawn</source>
        <translation>已完成的抽样</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>停止抽样</translation>
    </message>
    <message>
        <source>What to see of the uncertainty</source>
        <translation>查看不确定性的哪一方面</translation>
    </message>
    <message>
        <source>Numbers of the draws</source>
        <translation>抽样的数字</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>%1 次抽样</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>更改种子</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are uncertain</source>
        <translation>
            <numerusform>%n 个数值不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed: %1. Of defaults: %2. Choose one to go to its field.</source>
        <translation>输入：%1。默认：%2。选择一项可转到其字段。</translation>
    </message>
    <message>
        <source>Give a value a range</source>
        <translation>为数值给出范围</translation>
    </message>
</context>
<context>
    <name>fourfold::ViewBar</name>
    <message>
        <source>Count gross</source>
        <translation>按总排放计</translation>
    </message>
    <message>
        <source>Count net</source>
        <translation>按净排放计</translation>
    </message>
    <message>
        <source>Gross: location based</source>
        <translation>总排放：基于位置</translation>
    </message>
    <message>
        <source>Net: without what was matched with clean energy</source>
        <translation>净排放：扣除与清洁电力相匹配的部分</translation>
    </message>
    <message>
        <source>Estimate with %1</source>
        <translation>用 %1 估算</translation>
    </message>
    <message>
        <source>Choose phases</source>
        <translation>选择阶段</translation>
    </message>
    <message>
        <source>Which rows the sheet shows</source>
        <translation>表格显示哪些行</translation>
    </message>
    <message>
        <source>What a cell must differ from to be tinted</source>
        <translation>单元格与什么不同时着色</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>phases</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which phases of a model&apos;s life are counted: %1</source>
        <translation>计入模型生命周期的哪些阶段：%1</translation>
    </message>
    <message>
        <source>Basis: gross</source>
        <translation>口径：总排放</translation>
    </message>
    <message>
        <source>Basis: net</source>
        <translation>口径：净排放</translation>
    </message>
    <message>
        <source>Whether energy that was matched with clean energy counts</source>
        <translation>与清洁电力相匹配的能耗是否计入</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Shows only the rows whose name has these letters</source>
        <translation>只显示名称含有这些字的行</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>fourfold::WhenPage</name>
    <message>
        <source>Lay another scenario on the trace</source>
        <translation>将另一情景置于逐时碳强度上</translation>
    </message>
    <message>
        <source>Change the job</source>
        <translation>更改作业</translation>
    </message>
    <message>
        <source>Move the job</source>
        <translation>移动作业</translation>
    </message>
    <message>
        <source>When should a job run?</source>
        <translation>作业应何时运行？</translation>
    </message>
    <message>
        <source>On the hourly intensity of a grid this page finds the cleanest start before a deadline, the cleanest hours of a job that may pause, and the cleanest grid. There is no trace yet.</source>
        <translation>本页基于电网的逐时碳强度，找出截止前最清洁的开始时间、可暂停作业的最清洁小时以及最清洁的电网。目前还没有逐时碳强度。</translation>
    </message>
    <message>
        <source>Use West Denmark 2024</source>
        <translation>使用丹麦西部 2024</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Start of the job</source>
        <translation>作业的开始</translation>
    </message>
    <message>
        <source>Arrow keys move the job by an hour, page keys by a day, Home and End to the first and the last start</source>
        <translation>方向键移动一小时，翻页键移动一天，Home 和 End 移到最早和最晚的开始</translation>
    </message>
    <message>
        <source>Ways to run the job</source>
        <translation>运行作业的方式</translation>
    </message>
    <message>
        <source>Go to the best start</source>
        <translation>移到最佳开始</translation>
    </message>
    <message>
        <source>Use this start</source>
        <translation>使用此开始时间</translation>
    </message>
    <message>
        <source>Give the scenario this trace and the start at which the bar stands</source>
        <translation>将此逐时碳强度和条块所在的开始时间赋予情景</translation>
    </message>
    <message>
        <source>What to see of trace and job</source>
        <translation>查看逐时碳强度和作业的哪些方面</translation>
    </message>
    <message>
        <source>Change what the page When shows</source>
        <translation>更改“何时”页显示的内容</translation>
    </message>
    <message>
        <source>Take another trace</source>
        <translation>换用其他逐时碳强度</translation>
    </message>
    <message>
        <source>Start %1 on %2 UTC</source>
        <translation>%1 于 %2 UTC 开始</translation>
    </message>
    <message>
        <source>The job cannot run on this trace as it stands</source>
        <translation>按目前设置作业无法在此逐时碳强度上运行</translation>
    </message>
    <message>
        <source>The trace cannot be read</source>
        <translation>无法读取逐时碳强度</translation>
    </message>
    <message>
        <source>Forecasts are being drawn…</source>
        <translation>正在抽取预测…</translation>
    </message>
    <message>
        <source>%1 · Trace, start and length are those of “%2” until you choose others.</source>
        <translation>%1 · 逐时碳强度、开始时间和时长取自“%2”，直到您另选。</translation>
    </message>
    <message>
        <source>The best pauses are being worked out…</source>
        <translation>正在计算最佳暂停…</translation>
    </message>
    <message>
        <source>The trace is being read…</source>
        <translation>正在读取逐时碳强度…</translation>
    </message>
    <message>
        <source>The traces are being compared…</source>
        <translation>正在比较各逐时碳强度…</translation>
    </message>
</context>
</TS>
