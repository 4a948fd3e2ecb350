using Spectre.Console;

namespace EShop.Cli.Shop;

/// <summary>Prints the addresses of a running shop.</summary>
internal sealed class AddressTable(IAnsiConsole console)
{
    public void Print(ShopState state)
    {
        console.WriteLine();
        console.WriteLine($"The shop runs in {state.Mode}.");
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn("What");
        table.AddColumn(new TableColumn("Where").NoWrap());
        foreach (var address in state.Addresses)
        {
            table.AddRow(new Text(address.Name), new Text(address.Address));
        }

        console.Write(table);
        console.WriteLine();
    }
}
