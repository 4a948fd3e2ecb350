namespace Cacao.Types;

/// <summary>Declares an error of a mutation: an exception, or a class that is made from one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute(Type errorType) : Attribute
{
    public Type ErrorType { get; } = errorType;
}
