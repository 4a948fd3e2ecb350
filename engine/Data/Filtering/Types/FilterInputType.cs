namespace Cacao.Data;

/// <summary>A filter input that a class describes: the operations on a value, or the fields of an entity.</summary>
public class FilterInputType : Cacao.Types.IFieldInputType
{
    private readonly Action<IFilterInputTypeDescriptor>? _configure;

    public FilterInputType()
    {
    }

    public FilterInputType(Action<IFilterInputTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <summary>Says which operations and fields the input has.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor descriptor)
    {
    }

    /// <summary>The .NET type whose members are fields; null for inputs of operations.</summary>
    internal virtual Type? EntityType => null;

    internal virtual void Describe(FilterInputConfiguration configuration)
    {
        var descriptor = new FilterInputTypeDescriptor(configuration);
        if (_configure is null)
        {
            Configure(descriptor);
        }
        else
        {
            _configure(descriptor);
        }
    }
}
