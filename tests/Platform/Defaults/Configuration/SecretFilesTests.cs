using Microsoft.Extensions.Configuration;

namespace EShop.Defaults.Tests;

public sealed class SecretFilesTests
{
    [Fact]
    public void AddSecretFiles_Should_ReadTheFile_When_SettingEndsInFile()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "hush\n");
        using var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Payment:WebhookSecret_FILE"] = file });

        configuration.AddSecretFiles();

        Assert.Equal("hush", configuration["Payment:WebhookSecret"]);
        File.Delete(file);
    }

    [Fact]
    public void AddSecretFiles_Should_Throw_When_FileIsMissing()
    {
        using var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Payment:Secret_FILE"] = "/nowhere/at/all" });

        Assert.ThrowsAny<IOException>(() => configuration.AddSecretFiles());
    }

    [Fact]
    public void AddSecretFiles_Should_LeaveAlone_When_SettingIsInNoSection()
    {
        using var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["SSL_CERT_FILE"] = "/nowhere/at/all" });

        configuration.AddSecretFiles();

        Assert.Null(configuration["SSL_CERT"]);
    }
}
