namespace EShop.Demo;

/// <summary>A category of the demo shop.</summary>
/// <param name="Parent">The name of the one that it is in; null at the top.</param>
public sealed record DemoCategory(string Name, string? Parent)
{
    public Guid Id => IdOf(Name);

    public static Guid IdOf(string name) => DemoIds.Of($"category {name}");
}
