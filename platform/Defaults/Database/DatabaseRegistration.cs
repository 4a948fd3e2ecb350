namespace EShop.Defaults;

/// <summary>A context whose migrations are applied at start-up.</summary>
internal sealed record DatabaseRegistration(string Name, Type ContextType);
