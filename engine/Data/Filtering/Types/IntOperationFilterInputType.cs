using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="IntType"/> can be filtered by.</summary>
public class IntOperationFilterInputType : ComparableOperationFilterInputType<IntType>
{
    public IntOperationFilterInputType()
    {
    }

    public IntOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("IntOperationFilterInput");
        base.Configure(descriptor);
    }
}
