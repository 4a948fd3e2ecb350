namespace Cacao.Data;

/// <summary>The directions that a field can be sorted in.</summary>
public class SortEnumType : Cacao.Types.IFieldInputType
{
    private readonly Action<ISortEnumTypeDescriptor>? _configure;

    public SortEnumType()
    {
    }

    public SortEnumType(Action<ISortEnumTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    protected virtual void Configure(ISortEnumTypeDescriptor descriptor)
    {
    }

    internal void Describe(SortEnumConfiguration configuration)
    {
        if (_configure is null)
        {
            Configure(configuration);
        }
        else
        {
            _configure(configuration);
        }
    }
}
