using System.IO.Compression;

namespace Cacao.Fusion.Composition;

public sealed class FusionArchiveTests
{
    [Fact]
    public void Open_Should_ReadWhatWasWritten_When_ArchiveIsOurs()
    {
        var archive = Archive();

        var read = FusionArchive.Open(new MemoryStream(archive.ToBytes()));

        Assert.Equal(archive.Gateway, read.Gateway);
        Assert.Equal(archive.SourceSchemas, read.SourceSchemas);
        Assert.Equal(archive.CompositionSettings, read.CompositionSettings);
        Assert.Equal(["a", "b"], read.Metadata.SourceSchemas);
        Assert.Equal(new Version(1, 0, 0), read.Metadata.FormatVersion);
        Assert.Equal([new Version(2, 0, 0)], read.Metadata.SupportedGatewayFormats);
    }

    [Fact]
    public void Open_Should_ReadExtensions_When_ASourceSchemaHasThem()
    {
        var archive = FusionArchive.Create(
            "{}",
            new ArchivedGateway("type Query { x: Int }", "{}"),
            [new ArchivedSourceSchema("a", "type Query { x: Int }", """{ "name": "a" }""") { Extensions = "extend type Query { x: Int @shareable }" }]);

        using var zip = new ZipArchive(new MemoryStream(archive.ToBytes()));
        Assert.NotNull(zip.GetEntry("source-schemas/a/schema-extensions.graphqls"));
        Assert.Equal(archive.SourceSchemas, FusionArchive.Open(new MemoryStream(archive.ToBytes())).SourceSchemas);
    }

    [Fact]
    public void ToBytes_Should_LayOutFilesAsFusionDoes_When_Written()
    {
        using var zip = new ZipArchive(new MemoryStream(Archive().ToBytes()));

        Assert.Equal(
            [
                "archive-metadata.json",
                "composition-settings.json",
                "gateway/2.0.0/gateway.graphqls",
                "gateway/2.0.0/gateway-settings.json",
                "source-schemas/a/schema.graphqls",
                "source-schemas/a/schema-settings.json",
                "source-schemas/b/schema.graphqls",
                "source-schemas/b/schema-settings.json",
            ],
            zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void ToBytes_Should_BeEqual_When_ContentIs()
        => Assert.Equal(Archive().ToBytes(), Archive(reversed: true).ToBytes());

    [Fact]
    public void Open_Should_Throw_When_FileIsNoZip()
        => Assert.Throws<InvalidArchiveException>(() => FusionArchive.Open(new MemoryStream([1, 2, 3])));

    [Fact]
    public void Open_Should_Throw_When_FormatIsUnknown()
    {
        using var buffer = new MemoryStream();

        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("archive-metadata.json").Open());
            writer.Write("""{ "formatVersion": "1.0.0", "supportedGatewayFormats": ["9.0.0"], "sourceSchemas": [] }""");
        }

        buffer.Position = 0;
        var exception = Assert.Throws<InvalidArchiveException>(() => FusionArchive.Open(buffer));
        Assert.Contains("9.0.0", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("")]
    [InlineData("a/b")]
    public void Create_Should_Throw_When_NameIsNone(string name)
        => Assert.Throws<ArgumentException>(
            () => FusionArchive.Create("{}", new ArchivedGateway("", ""), [new ArchivedSourceSchema(name, "", "")]));

    private static FusionArchive Archive(bool reversed = false)
    {
        ArchivedSourceSchema[] sources =
        [
            new("a", "type Query { ä: Int }", """{ "name": "a" }"""),
            new("b", "type Query { y: Int }", """{ "name": "b" }"""),
        ];
        return FusionArchive.Create(
            CompositionSettings.Print(new CompositionOptions()),
            new ArchivedGateway("type Query { x: Int }", "{}"),
            reversed ? sources.Reverse() : sources);
    }
}
