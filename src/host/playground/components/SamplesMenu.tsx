import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import { samples } from "../samples";
import { texts } from "../texts";

/** Opens one of the workbooks that come with the page. */
export function SamplesMenu({ onOpen }: { readonly onOpen: (file: string) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<DocumentTable20Regular />}>
          {texts.samples}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map(({ file, label }) => (
            <MenuItem key={file} subText={file} onClick={() => onOpen(file)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
