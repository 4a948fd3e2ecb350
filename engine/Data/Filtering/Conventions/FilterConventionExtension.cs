namespace Cacao.Data;

/// <summary>Adds to a convention that is registered already.</summary>
public class FilterConventionExtension : FilterConvention
{
    protected FilterConventionExtension()
    {
    }

    public FilterConventionExtension(Action<IFilterConventionDescriptor> configure)
        : base(configure)
    {
    }
}
