using System.Security.Cryptography;
using System.Text;

namespace Cacao.Execution.Tests.PersistedOperations;

public sealed class SentDocumentFolderTests
{
    private readonly string _folder = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "sent");

    [Fact]
    public async Task TryRead_Should_GiveWhatAnotherSaved_When_TheyShareTheFolder()
    {
        var id = await SaveAsync(new SentDocumentFolder(_folder, 10), "{ a }");

        var text = await new SentDocumentFolder(_folder, 10).TryReadAsync(id.ToUpperInvariant());

        Assert.Equal("{ a }", Encoding.UTF8.GetString(text!.Value.Span));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("../../../../../../../../../../../../../../../../../../etc/passwd...........")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task TryRead_Should_GiveNothing_When_IdIsNotSaved(string id)
    {
        await SaveAsync(new SentDocumentFolder(_folder, 10), "{ a }");

        Assert.Null(await new SentDocumentFolder(_folder, 10).TryReadAsync(id));
    }

    [Fact]
    public async Task TryRead_Should_GiveNothing_When_TheFileWasChanged()
    {
        var storage = new SentDocumentFolder(_folder, 10);
        var id = await SaveAsync(storage, "{ a }");
        await File.WriteAllTextAsync(System.IO.Path.Combine(_folder, id + ".graphql"), "{ stolen }");

        Assert.Null(await storage.TryReadAsync(id));
    }

    [Fact]
    public async Task Save_Should_LetTheOldestGo_When_ThereAreTooMany()
    {
        var storage = new SentDocumentFolder(_folder, 10);
        var ids = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            ids.Add(await SaveAsync(storage, $"{{ a{i} }}"));
            File.SetLastWriteTimeUtc(System.IO.Path.Combine(_folder, ids[i] + ".graphql"), DateTime.UnixEpoch.AddDays(i));
        }

        await storage.TryReadAsync(ids[0]);
        ids.Add(await SaveAsync(storage, "{ last }"));

        Assert.Equal(9, Directory.GetFiles(_folder).Length);
        Assert.NotNull(await storage.TryReadAsync(ids[0]));
        Assert.Null(await storage.TryReadAsync(ids[1]));
        Assert.NotNull(await storage.TryReadAsync(ids[10]));
    }

    private static async Task<string> SaveAsync(SentDocumentFolder storage, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var id = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await storage.SaveAsync(id, bytes);
        return id;
    }
}
