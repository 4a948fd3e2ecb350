using System.Text.Json;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>What a REST endpoint answered.</summary>
internal sealed record RestReply(int Status, string? ContentType, string? Location, string Text)
{
    /// <summary>The value at a path of the body, such as <c>items.0.name</c>.</summary>
    public JsonElement this[string path]
    {
        get
        {
            using var document = JsonDocument.Parse(Text);
            var value = document.RootElement;
            foreach (var step in path.Split('.'))
            {
                value = int.TryParse(step, out var index) ? value[index]
                    : value.TryGetProperty(step, out var next) ? next
                    : throw new InvalidOperationException($"There is no {path} in {this}");
            }

            return value.Clone();
        }
    }

    public string String(string path) => this[path].GetString() ?? throw new InvalidOperationException($"{path} is null in {this}");

    /// <summary>This reply, which must have a status.</summary>
    public RestReply Must(int status)
    {
        Assert.True(Status == status, $"{status} was expected of {this}");
        return this;
    }

    /// <summary>This reply, which must be a problem.</summary>
    public RestReply MustRefuse(int status, string? code = null)
    {
        Must(status);
        Assert.Equal("application/problem+json", ContentType);
        Assert.Equal(status, this["status"].GetInt32());
        if (code is not null)
        {
            Assert.Equal(code, String("code"));
        }

        return this;
    }

    public override string ToString() => $"{Status} {ContentType} {Text}";
}
