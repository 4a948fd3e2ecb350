using Spectre.Console;

namespace EShop.Cli.Shop;

/// <summary>Prints the addresses of a running shop.</summary>
internal sealed class AddressTable(IAnsiConsole console)
{
    public void Print(ShopState state)
    {
        console.WriteLine();
        console.WriteLine($"The shop runs in {state.Mode}.");
        var width = state.Addresses.Max(address => address.Name.Length);
        foreach (var address in state.Addresses)
        {
            // Plain, so that a long address is never wrapped and can be clicked.
            console.Profile.Out.Writer.WriteLine($"  {address.Name.PadRight(width)}  {address.Address}");
        }

        console.WriteLine();
    }
}
