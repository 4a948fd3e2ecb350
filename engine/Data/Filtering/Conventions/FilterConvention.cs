using System.Reflection;

namespace Cacao.Data;

/// <summary>How a schema filters. Derived classes describe it in <c>Configure</c>, and may name inputs and fields.</summary>
public class FilterConvention : IFilterConvention
{
    private const string Suffix = "FilterInput";

    private readonly Action<IFilterConventionDescriptor>? _configure;

    protected FilterConvention()
    {
    }

    public FilterConvention(Action<IFilterConventionDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    protected virtual void Configure(IFilterConventionDescriptor descriptor)
    {
    }

    /// <summary>The name of the filter input of a .NET type, or of a class that describes one.</summary>
    public virtual string GetTypeName(Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        if (runtimeType.IsGenericType)
        {
            var definition = runtimeType.GetGenericTypeDefinition();
            var argument = runtimeType.GenericTypeArguments[0];
            if (definition == typeof(EnumOperationFilterInputType<>))
            {
                return $"{MemberNames.OfType(argument)}OperationFilterInput";
            }

            if (definition == typeof(ComparableOperationFilterInputType<>))
            {
                return $"Comparable{MemberNames.OfType(argument)}OperationFilterInput";
            }

            if (definition == typeof(ListFilterInputType<>))
            {
                return $"List{GetTypeName(argument)}";
            }
        }

        var name = MemberNames.OfType(runtimeType);
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return name;
        }

        return typeof(FilterInputType).IsAssignableFrom(runtimeType) && name.EndsWith($"{Suffix}Type", StringComparison.Ordinal)
            ? name[..^"Type".Length]
            : name + Suffix;
    }

    public virtual string? GetTypeDescription(Type runtimeType) => MemberNames.DescriptionOf(runtimeType);

    public virtual string GetFieldName(MemberInfo member) => MemberNames.Of(member);

    public virtual string? GetFieldDescription(MemberInfo member) => MemberNames.DescriptionOf(member);

    internal void Describe(FilterConventionSettings settings)
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
