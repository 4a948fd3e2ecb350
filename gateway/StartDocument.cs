namespace EShop.Gateway;

/// <summary>What the IDE opens with: operations to start from.</summary>
public static class StartDocument
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(StartDocument).Assembly.GetManifestResourceStream("StartDocument.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
