using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="UriType"/> can be filtered by.</summary>
public class UriOperationFilterInputType : ComparableOperationFilterInputType<UriType>
{
    public UriOperationFilterInputType()
    {
    }

    public UriOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("UriOperationFilterInput");
        base.Configure(descriptor);
    }
}
