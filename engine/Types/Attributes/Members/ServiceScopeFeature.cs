namespace Cacao.Types;

/// <summary>Set on a field that says where its services come from (<c>[UseRequestScope]</c>, <c>[UseResolverScope]</c>).</summary>
public sealed class ServiceScopeFeature(FieldServiceScope scope)
{
    public FieldServiceScope Scope { get; } = scope;
}
