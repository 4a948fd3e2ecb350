namespace Cacao.Types;

/// <summary>Hides a type system member from the clients of the composed schema (Composite Schemas, <c>@inaccessible</c>).</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class InaccessibleAttribute : Attribute;
