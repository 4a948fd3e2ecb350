using System.Reflection;

namespace Cacao.Data;

/// <summary>How a schema sorts. Derived classes describe it in <c>Configure</c>, and may name inputs and fields.</summary>
public class SortConvention : ISortConvention
{
    private const string Suffix = "SortInput";

    private readonly Action<ISortConventionDescriptor>? _configure;

    protected SortConvention()
    {
    }

    public SortConvention(Action<ISortConventionDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    protected virtual void Configure(ISortConventionDescriptor descriptor)
    {
    }

    /// <summary>The name of the sort input of a .NET type, or of a class that describes directions.</summary>
    public virtual string GetTypeName(Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        var name = MemberNames.OfType(runtimeType);
        return typeof(SortEnumType).IsAssignableFrom(runtimeType) || name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
    }

    public virtual string? GetTypeDescription(Type runtimeType) => MemberNames.DescriptionOf(runtimeType);

    public virtual string GetFieldName(MemberInfo member) => MemberNames.Of(member);

    public virtual string? GetFieldDescription(MemberInfo member) => MemberNames.DescriptionOf(member);

    internal void Describe(SortConventionSettings settings)
    {
        if (_configure is null)
        {
            Configure(settings);
        }
        else
        {
            _configure(settings);
        }
    }
}
