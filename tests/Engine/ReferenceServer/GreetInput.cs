namespace ReferenceServer;

/// <summary>Whom to greet.</summary>
public sealed record GreetInput(string Name, [property: DefaultValue("Dr")] string? Title);
