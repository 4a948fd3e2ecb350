using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UrlType"/> can be filtered by.</summary>
public class UrlOperationFilterInputType : ComparableOperationFilterInputType<UrlType>
{
    public UrlOperationFilterInputType()
    {
    }

    public UrlOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UrlOperationFilterInput");
        base.Configure(descriptor);
    }
}
