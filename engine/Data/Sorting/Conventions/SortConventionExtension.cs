namespace Cacao.Data;

/// <summary>Adds to a convention that is registered already.</summary>
public class SortConventionExtension : SortConvention
{
    protected SortConventionExtension()
    {
    }

    public SortConventionExtension(Action<ISortConventionDescriptor> configure)
        : base(configure)
    {
    }
}
